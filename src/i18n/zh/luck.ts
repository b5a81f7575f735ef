import type { LUCK } from "../luck.ts";

export const luck = {
  title: "相同的随机条件有什么用",
  intro:
    "谁晚付款、哪份材料缺失、每一步要多久，都由随机条件（运气）决定。如果每次重复中两种方案的随机条件相同，它们就遇到同样的发票、同样的拖延、同样的差错：随机条件对两者的共同影响在差异中抵消，剩下的就是账本带来的。如果随机条件各自独立，两种方案遇到不同的发票，差异里就混有两份随机条件。",
  running: "正在运行第 {done} 次，共 {total} 次重复……",
  done: "每种各 {n} 次重复，用时 {seconds} 秒",
  cancelled: "已停止。若有显示，则为此前的结果。",
  failed: "未能完成：{reason}。请重试。",
  run: "运行这两种",
  stop: "停止",
  stale: "这是{name}先前的结果；请按现在的设置重新运行。",
  "lead.days": "随机条件相同时，差异为 {common} 天；随机条件各自独立时为 {own} 天。",
  "lead.more": "随机条件各自独立时，要达到同样的精确度，大约需要 {times} 倍的重复次数。",
  "lead.none": "在这里，相同的随机条件几乎没有帮助：两种方案的差别并不来自共同的随机条件。",
  "lead.exact": "随机条件相同时，已没有任何不确定之处。",
  about: "{mean} ± {half}",
  common: "随机条件相同",
  own: "随机条件各自独立",
  "picture.common": "随机条件相同：每条线是一次重复，{base}和{other}",
  "picture.own": "随机条件各自独立：每个点是一次重复，点与点互不对应",
  "bars.title": "天数差异，以及两种随机条件下各自的 95% 置信区间",
  "bars.lo": "区间下限",
  "bars.mean": "均值",
  "bars.hi": "区间上限",
  "bars.axis": "平均回款天数之差及其 95% 置信区间",
  "picture.axis": "每次重复中到账的平均天数",
  "picture.describe.common":
    "{n} 次重复，每条线从{base}的平均到账天数（{aLow} 至 {aHigh}）连到{other}的平均到账天数（{bLow} 至 {bHigh}）；其中 {down} 条向下。",
  "picture.describe.own":
    "{base}有 {n} 个点（{aLow} 至 {aHigh} 天），{other}有 {n} 个点（{bLow} 至 {bHigh} 天），互不相连。",
  "bars.describe": "同一刻度上天数差异的 95% 置信区间：随机条件相同 {common}，各自独立 {own}。",
  "table.caption": "两种随机条件下的差异",
  "table.measure": "差异",
  "table.replication": "重复",
  "table.days": "到账天数",
  "table.cost": "每 100 的成本",
  "table.times": "达到同样精度所需重复次数的倍数",
  "table.note":
    "每个数值旁是其 95% 置信区间：随机条件相同的来自配对差异，随机条件各自独立的来自两个独立样本（Welch）。最后一列是区间宽度平方之比，本身也是估计值。",
  footer: "Daybook 模型 {model} · {scenario} · {replications} 次重复 · 种子 {seed}",
} satisfies Record<keyof typeof LUCK, string>;
