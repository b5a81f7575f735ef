/** Further words of the model: families in sentences, verdicts on claims, and why a run ended. */
export const OTHER_WORDS: Readonly<Record<string, string>> = {
  "Set by hand.": "手动设定。",

  constant: "常数",
  uniform: "均匀分布",
  triangular: "三角分布",
  pert: "三点贝塔分布",
  exponential: "指数分布",
  lognormal: "对数正态分布",
  gamma: "伽马分布",
  weibull: "威布尔分布",
  empirical: "经验分布",

  // what came of a claim
  "The run has nothing to tell of “{label~}”.": "这次运行对“{label~}”没有可说的。",
  "“{label~}” lies above what is claimed{rest~}": "“{label~}”高于所称{rest~}",
  "“{label~}” lies below what is claimed{rest~}": "“{label~}”低于所称{rest~}",
  ".": "。",
  "; the rest agrees.": "；其余相符。",
  ", {more~}": "，{more~}",

  // why an experiment ended
  "The experiment was cancelled.": "实验已取消。",
  "worker stopped: {reason~}": "工作线程停止：{reason~}",
  "Replications {first} to {last} stopped their worker {n} times, so the experiment ended ({reason~}).":
    "第 {first} 至 {last} 次重复使其工作线程停止了 {n} 次，因此实验结束（{reason~}）。",
  "the script of the worker could not be loaded": "未能加载工作线程的脚本",
  "the pool was closed": "线程池已关闭",
  "No invoice has what {measure} is the mean of: raise the invoices a year, or take another measure.":
    "没有发票具有 {measure} 所平均的量：请增加每年发票数，或改用另一个指标。",
  "Nothing to summarise: no replication is in yet.": "没有可汇总的：尚无一次重复完成。",
  "Nothing to attribute: no replication is in yet.": "没有可分摊的：尚无一次重复完成。",
  "No invoice.": "没有发票。",
};
