import type { UNTIL } from "../until.ts";

export const until = {
  title: "运行到差异足够精确为止",
  intro:
    "实验一直进行，直到每个差异的 95% 置信区间达到要求的宽度。无论在什么机器上，都在第 100、125、157……次重复时检查，因此结果可以复现；要求多个指标时，各区间的标准更严，使它们同时成立。",
  measure: "指标",
  within: "精确到 ±",
  unit: "以什么计",
  "unit.relative": "差异的 %",
  "unit.days": "天",
  "unit.per100": "每 100",
  "unit.points": "个百分点",
  remove: "去掉“{label}”",
  add: "再加一个指标",
  most: "最多重复次数",
  wrong: "请为每个指标给出大于 0 的数字，且每个指标只出现一次。",
  cancel: "取消",
  run: "运行到那时为止",
  "chart.title": "区间如何收窄",
  "chart.name": "各区间的半宽与要求之比随重复次数的变化，降到 1 处的线为止。",
  "chart.wanted": "达到要求",
  "chart.runs": "次重复",
  "chart.head": "重复次数",
  "chart.cell": "±{half}，要求 ±{needed}",
} satisfies Record<keyof typeof UNTIL, string>;
