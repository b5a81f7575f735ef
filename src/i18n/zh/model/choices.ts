import type { Group } from "../../../../sims/index.ts";

export const GROUP_NAMES: Readonly<Record<Group, string>> = {
  "Trade terms": "交易条件",
  SME: "中小企业",
  "Core enterprise": "核心企业",
  Bank: "银行",
  "Ledger and network": "账本与网络",
  "Risks and shocks": "风险与冲击",
  "Rates and costs": "利率与成本",
  Run: "运行",
};

/** What enumerations of the catalogue may be. */
export const CHOICES: Readonly<Record<string, string>> = {
  invoice: "发票日期",
  confirmation: "确权",
  always: "总是",
  cheaper: "比等待便宜时",
  random: "随机",
  aligned: "同时",
  complete: "一开始齐全",
  growing: "逐步增长",
  never: "从不",
  day: "在某一天",
  chance: "随机",
  losses: "因损失",
  discount: "预先贴现",
  arrears: "后收",
  supplier: "供应商",
  bank: "银行",
};
