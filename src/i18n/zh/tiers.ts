import type { TIERS } from "../tiers.ts";

export const tiers = {
  "table.title.tiers": "指标（全部层级）",

  "tiers.title": "按层级",
  "tiers.intro":
    "第 1 层向核心企业供货，之后每一层向前一层供货。标题、上方图表和下方指标涵盖全部层级：天数按发票张数加权，成本按金额加权。",
  "tiers.note": "每个数值下方是其 95% 置信区间：仅含模拟误差。",
  "tiers.charts": "各层级使用相同坐标轴；全部重复的均值，附 95% 置信带。",
  "tiers.name.1": "第 1 层：核心企业的供应商",
  "tiers.name.2": "第 2 层：其供应商",
  "tiers.name.3": "第 3 层：第 2 层的供应商",
  "tiers.name.4": "第 4 层：第 3 层的供应商",
  "tiers.short": "第 {n} 层",
  "tiers.invoices": "{n} 张发票",
  "tiers.time": "第 {n} 层，已回款占比",
  "tiers.time.says": "平均 {without} → {with} 天：{difference}（{interval}）",
  "tiers.cost": "第 {n} 层，回款成本",
  "tiers.cost.says": "每 100 发票额 {without} → {with}：{difference}（{interval}）",
  "tiers.tier": "层级",
  "tiers.timeToCash": "回款时间，天",
  "tiers.costPer100": "每 100 成本",
  "tiers.financed": "已融资，%",
  "tiers.reach": "凭证可达，%",
  "tiers.found": "模拟值",
  "tiers.expected": "预期值",
  "tiers.reach.note":
    "只有当链条上直到该发票的每一家供应商都已加入时，账本才能把应付凭证流转到它；预期值是已加入账本的供应商占比的层级次方。",
  "time.subtitle.tiers": "全部层级合计；全部重复的均值，附 95% 置信带",
  "cost.subtitle.tiers": "全部层级合计；{items}，逐日累计；均值，附 95% 置信带",
  "chart.day.short": "天",
} satisfies Record<keyof typeof TIERS, string>;
