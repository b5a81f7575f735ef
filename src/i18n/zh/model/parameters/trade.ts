import type { ParameterWords } from "./ParameterWords.ts";

export const TRADE = {
  "chain.tiers": ["供应商层级数", "沿供应链向上追踪多少层供应商：1 表示只看核心企业的直接供应商。"],
  "trade.volume": ["每年发票数", "第 1 层供应商平均每年开给核心企业的发票张数。"],
  "trade.suppliers": ["每层供应商数", "每一层有多少家中小企业；发票在它们之间平均分布。"],
  "trade.face": ["发票金额", "一张发票的票面金额，以该货币的基本单位（元）计。"],
  "chain.passedOn": ["转付下一层的份额", "供应商所收发票金额中，它又欠自己的供应商的份额。"],
  "chain.lag": ["各层之间的时滞", "从一张发票到由它引起的下一层发票之间的天数。"],
  "trade.terms": ["账期", "从账期起算日到发票到期日的天数。"],
  "trade.termsFrom": ["账期起算点", "账期从发票日期起算，还是从债务确权时起算。"],
  "trade.invoicing": ["交货到开票", "供应商交货后写好并寄出发票所用的工作时间。"],
  "trade.dayCount": ["计息天数基准", "一个计息年按多少天算：实际天数/360 或实际天数/365。"],
} as const satisfies ParameterWords;
