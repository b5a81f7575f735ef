/**
 * What the model says of bad input, by its English: {x} stands for any text and {x~} for one that is itself
 * said in Chinese, # for a number. The first that fits is taken.
 */
export const PROBLEM_WORDS: Readonly<Record<string, string>> = {
  // a scenario and its values
  "a scenario: an object with format, id, title and the groups of parameters":
    "一个情景：含 format、id、title 和各参数组的对象",
  "the number #": "数字 #",
  "a name of at most 80 small letters, digits and hyphens":
    "至多 80 个小写字母、数字和连字符组成的名称",
  "a text of 1 to # characters": "1 至 # 个字符的文本",
  "a text of at most # characters": "至多 # 个字符的文本",
  'a currency code of three capital letters, such as "EUR"': "三个大写字母的货币代码，例如“EUR”",
  "an object with an entry for each parameter that has its own source":
    "一个对象，每个有自己出处的参数各占一项",
  "a share from {lo} to {hi}": "{lo} 至 {hi} 之间的份额",
  "a yearly rate from {lo} to {hi} (0.06 is 6 %)": "{lo} 至 {hi} 之间的年利率（0.06 即 6%）",
  "an amount from {lo} to {hi}": "{lo} 至 {hi} 之间的金额",
  "a whole number from {lo} to {hi} ({unit~})": "{lo} 至 {hi} 之间的整数（{unit~}）",
  "a whole number from 1 to {hi}; this file is from a newer Daybook, which has to be used":
    "1 至 {hi} 之间的整数；此文件来自更新的 Daybook，须用它打开",
  "a whole number from {lo} to {hi}": "{lo} 至 {hi} 之间的整数",
  "an hour from {lo} to {hi}": "{lo} 至 {hi} 之间的钟点",
  "one weekday at least, each once, 1 (Monday) to 7 (Sunday)":
    "至少一个星期几，各不重复，1（星期一）至 7（星期日）",
  "a list of different weekdays, 1 (Monday) to 7 (Sunday)":
    "各不相同的星期几的列表，1（星期一）至 7（星期日）",
  "a list of at most 400 different days from {lo} to {hi}":
    "至多 400 个各不相同的日序的列表，从 {lo} 至 {hi}",
  "an amount, or a distribution of amounts": "一个金额，或金额的分布",
  "a duration of 0 or more in {unit~}, or a distribution of durations":
    "不小于 0 的时长（单位：{unit~}），或时长的分布",
  "a number from {lo} to {hi} ({unit~})": "{lo} 至 {hi} 之间的数（{unit~}）",
  "a number from {lo} to {hi}": "{lo} 至 {hi} 之间的数",
  "an object with evidence and source": "含 evidence 和 source 的对象",
  "an object with its parameters": "含其参数的对象",
  'a known name; did you mean "{name}"?': "已知的名称；您是指“{name}”吗？",
  "a known name; this one means nothing here": "已知的名称；这个名称在此没有意义",
  "no unit: amounts are in the scenario's currency": "不带单位：金额以情景的货币计",
  "a centre from {lo} to {hi} days": "中心在 {lo} 至 {hi} 天之间",
  "a centre from {lo} to {hi}": "中心在 {lo} 至 {hi} 之间",
  "an hour after it opens ({opens}), at most 24": "晚于上班时间（{opens}）的钟点，至多 24",
  "each only once; {again} repeats": "各只一次；{again} 重复了",
  "warm-up and cool-down shorter than the simulated time ({days}) together":
    "预热期与收尾期之和短于模拟时间（{days}）",
  '"invoice" where there are several tiers of suppliers': "有多级供应商时须为“invoice”",
  "at most {most} invoices a year over {days} days, for each tier of suppliers: a world holds {all} at most":
    "在 {days} 天内、每层供应商每年至多 {most} 张发票：一个世界至多容纳 {all} 张",
  "repairs of {least} minutes or more on average: at an availability of {availability} shorter ones would mean more than one outage an hour":
    "平均不少于 {least} 分钟的修复：在可用率 {availability} 下，更短意味着每小时不止一次中断",
  "whole characters; this text has half a one (a lone surrogate)":
    "完整的字符；此文本含有半个字符（孤立的代理码元）",
  missing: "缺失",
  "none of them": "一个也没有",
  "a function": "一个函数",
  "a symbol": "一个符号",

  // distributions
  "a number, or an object with a family, one of {list}":
    "一个数，或含 family 的对象，其值为下列之一：{list}",
  "no such key; a {family~} distribution has {keys}": "没有这个键；{family~}有 {keys}",
  "min ({min}) or more": "不小于 min（{min}）",
  "a value from min ({min}) to max ({max})": "min（{min}）至 max（{max}）之间的值",
  "more than the median ({median})": "大于中位数（{median}）",
  "# to # times the median": "中位数的 # 至 # 倍",
  "# to # times the mean ({mean})": "均值（{mean}）的 # 至 # 倍",
  "either {a} and {b}, or {c} and {d}": "要么 {a} 和 {b}，要么 {c} 和 {d}",
  "a list of # to # numbers": "# 至 # 个数的列表",
  "as many as probabilities ({n})": "与 probabilities 一样多（{n}）",
  "0, the first probability": "0，即首个概率",
  "1, the last probability": "1，即末个概率",
  "more than the one before ({before})": "大于前一个（{before}）",
  "the one before ({before}) or more": "不小于前一个（{before}）",
  "a number": "一个数",
  "a list of numbers": "数的列表",

  // how exactly a measure is wanted
  "a measure; did you mean {name}?": "一个指标；您是指 {name} 吗？",
  "a measure and how exactly, such as timeToCash=5% or costPer100=0.01":
    "一个指标及其精确程度，例如 timeToCash=5% 或 costPer100=0.01",
  "{id}= and a number above 0, such as 0.5, or a share of the difference such as 5%":
    "{id}= 加一个大于 0 的数，例如 0.5，或差值的份额，例如 5%",

  // scenario files, after the name of the file
  "has {mb} MB; a scenario file may have 5 MB at most": "有 {mb} MB；情景文件至多 5 MB",
  "is not a text file in UTF-8": "不是 UTF-8 文本文件",
  "has 1 problem": "有 1 个问题",
  "has # problems": "有 # 个问题",
  "is not JSON: {where~}: found {found~}, expected {expected~}":
    "不是 JSON：{where~}：遇到 {found~}，应为{expected~}",
  "is nested too deep: {where~}: more than # brackets inside each other, expected five at most":
    "嵌套太深：{where~}：超过 # 层括号，应至多五层",
  "has a name twice: {where~}: found {name} again, expected each name once in an object":
    "有重复的名称：{where~}：再次遇到 {name}，一个对象中每个名称应只有一次",
  "line #, column #": "第 # 行第 # 列",
  "the end of the file": "文件结尾",
  "a scenario, which begins with {": "以 { 开头的情景",
  "a value": "一个值",
  '"," or "]"': "“,”或“]”",
  '"," or "}"': "“,”或“}”",
  '":"': "“:”",
  "a name in double quotes": "双引号中的名称",
  "an escape such as \\n or \\u00e9": "转义，例如 \\n 或 \\u00e9",
  "a closing double quote on the same line": "同一行内的右双引号",
  // what may be one of several, last: it fits much
  "one of {list}": "下列之一：{list}",
};
