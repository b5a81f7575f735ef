import type { MATTERS } from "../matters.ts";

export const matters = {
  "measure.points.days": "天",
  "measure.points.per100": "每 100 发票额",
  "measure.points.share": "个百分点",
  "measure.points.rate": "个百分点/年",

  waiting: "什么最重要？每个输入参数都在其已知范围的两端之间变动。",
  "headline.alone":
    "逐个变动时，{input}对{measure}差异的影响最大：从 {low} {unit}到 {high} {unit}。",
  "headline.none": "逐个变动 {n} 个输入参数，没有一个使{measure}差异的变化超出噪声。",
  "headline.most":
    "在不确定的因素中，{input}对{measure}差异的影响最大：占其方差的 {share}。方差的 {assumed} 来自假设的输入参数。",
  "headline.unheard":
    "全部一起抽样时，输入参数使{measure}差异发生的变化，{n} 次抽样无法与偶然区分开。",
  interval:
    "95% 置信区间，基于对全部输入参数的 {n} 次抽样：{input}为 {share}（包括它与其他参数的共同作用），假设的输入参数自身为 {assumed}。",

  "bar.run": "开始分析",
  "bar.again": "再次运行",
  "bar.cancel": "取消",
  "bar.samples": "全部输入参数的抽样次数",
  "bar.second": "除回款时间外还看",
  "bar.alone": "逐个变动：重复 {done} / {total} 次",
  "bar.together": "全部一起：重复 {done} / {total} 次",
  "bar.progress": "分析进度",
  "bar.done": "重复 {n} 次，用时 {seconds} 秒",
  "bar.cancelled": "已停止；显示的是到那时为止的发现。",
  "bar.failed": "分析已停止：{reason}",
  stale: "已过时：这是针对“{name}”、种子 {seed} 的结果。",
  "question.bad": "链接要求“{given}”，此视图没有这样的问题，因此使用通常的问题。",

  "two.title": "两种不确定性：偶然，以及未知",
  "two.chart": "{measure}的差异，{unit}：模拟误差与输入参数的不确定性",
  "two.axis": "{measure}的差异，{unit}：小于 0 表示{other}比{base}低",
  "two.luck": "仅模拟误差",
  "two.luck.covers":
    "均值的 95% 置信区间，所有输入参数保持设定值，重复 {n} 次。重复次数越多，区间越窄。",
  "two.inputs": "输入参数的不确定性",
  "two.inputs.covers":
    "对全部 {inputs} 个输入参数抽样 {n} 次所得的中位数和 5% 至 95% 分位数，已扣除偶然。重复再多也不会变窄；更好的数据才会。",
  "two.what": "区间涵盖的内容",
  "two.low": "从",
  "two.middle": "中间值",
  "two.high": "到",
  "two.footer":
    "Daybook 模型 {model} · {scenario} · 重复 {n} 次，输入参数抽样 {draws} 次 · 种子 {seed}",
  "two.range": "{mid}（{lo} 至 {hi}）",
  "two.sign": "在 {share} 的抽样中（{lo} 至 {hi}），该值{other}比{base}低。",
  "two.variance":
    "输入参数带来的方差为 {variance} ± {error}；每次抽样重复 {n} 次，其中已扣除的偶然部分为 {noise}。",

  "tornado.title": "{measure}：哪个输入参数影响差异？",
  "tornado.caption":
    "每个输入参数单独取低端和高端，其余保持设定值：此时的差异，{unit}，小于 0 表示{other}比{base}低。",
  "tornado.caption.bars": "空心：低端；实心：高端；线旁的灰色：无法与噪声区分。",
  "tornado.input": "输入参数",
  "tornado.axis": "差异，{unit}；当前 {base}",
  "tornado.ends": "低端 … 高端",
  "tornado.alone": "单独所占方差",
  "tornado.total": "含共同作用",
  "tornado.fifth": "± 20%，范围未知",
  "tornado.error": "跨度误差 ± {error}",
  "tornado.whatIf": "{input}：在“假如”中打开",
  "tornado.all": "显示全部 {n} 个",
  "tornado.few": "只显示前 {n} 个",
  "tornado.others": "其余 {n} 个合计",
  "tornado.assumed": "全部 {n} 个假设的输入参数合计",
  "tornado.noise": "另有 {n} 个输入参数使该差异的变化不足 {errors} 个标准误：无法与噪声区分。",
  "tornado.none": "没有一个输入参数使该差异的变化超出噪声。",
  "tornado.moved": "变动范围",
  "tornado.low": "低端处",
  "tornado.high": "高端处",
  "tornado.more": "另有 {n} 个输入参数的影响小于所示各项。",
  "tornado.footer":
    "Daybook 模型 {model} · {scenario} · {experiments} 个实验，每方案 {n} 次重复 · 种子 {seed}",
  "tornado.range": "{lo} 至 {hi}",

  "how.title": "这是如何得出的",
  "how.alone":
    "逐个变动：{experiments} 个实验，每个方案重复 {n} 次，随机条件全部相同，种子 {seed}。不足 {errors} 个标准误的计为噪声。",
  "how.ranges":
    "{all} 个输入参数中，{known} 个在有证据的范围内变动；其余因缺少范围而上下变动五分之一。选项、日历和层级数保持不变。",
  "how.together":
    "全部一起：{samples} 个基础样本，{points} 个情景，每个重复 {worlds} 次。假设：范围内的每个值可能性相同，且各输入参数相互独立。",
  "how.indices":
    "单独：如果该输入参数已知，方差会减少多少（Sobol 一阶指数）。含共同作用：如果其余都已知，方差还会剩下多少（总指数）。采用 Saltelli（2010）和 Jansen（1999）的估计量；区间由对基础样本的自助法得出，每个样本各有随机条件。没有自身指数的输入参数作为一组变动。",
  "how.runs": "每个方案共重复 {n} 次。",
} satisfies Record<keyof typeof MATTERS, string>;
