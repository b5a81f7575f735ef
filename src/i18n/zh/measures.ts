import type { MEASURES } from "../measures.ts";

export const measures = {
  "table.title": "指标",
  "table.measure": "指标",
  "table.difference": "差异",
  "table.relative": "变化，占{base}数值的比例",
  "table.relative.zero": "变化",
  "table.better": "更好",
  "table.worse": "更差",
  "table.unclear": "不明确",
  "table.same": "无变化",
  "table.range": "{lo} 至 {hi}",
  "measure.days": "天",
  "measure.per100": "每 100",
  "measure.share": "%",
  "measure.rate": "%/年",
  "table.note":
    "每个数值下方是其 95% 置信区间：仅含模拟误差。每次重复是一个模拟年，在相同的随机条件下运行两遍，一遍{base}，一遍{other}；差异逐年计算，因此其区间比旁边两个区间所提示的更窄。“不明确”表示区间包含零。",
  "table.explain": "各指标的含义",
  "table.relativeLabel": "占{base}数值的 {value}，{lo} 至 {hi}",

  "tails.title": "实际发生的尾部成本",
  "tails.party": "由谁承担",
  "tails.p95": "P95",
  "tails.cvar95": "CVaR95",
  "tails.sme": "一张发票，对其供应商",
  "tails.suppliers": "一个模拟世界，对全部供应商",
  "tails.bank": "一个模拟世界，对全部银行",
  "tails.coreEnterprise": "一个模拟世界，对核心企业",
  "tails.operator": "一个模拟世界，对运营方",
  "tails.note":
    "100 次中有 95 次成本不超过 P95；其余 5 次平均成本为 CVaR95。这里计入实际发生的损失而非预期损失；小于 0 表示收益。下方为 95% 置信区间。",
  "tails.few": "其他各方按整次重复计算的尾部需要 {least} 次重复；目前已有 {worlds} 次。",
  "table.unavailable": "其他表格未能加载：请重新加载页面。",
} satisfies Record<keyof typeof MEASURES, string>;
