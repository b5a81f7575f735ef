import type { Language } from "../i18n/language.ts";

/** A term of the field: its name in both languages, and who defines it so. */
export interface Term {
  readonly id: string;
  readonly name: Readonly<Record<Language, string>>;
  /** Whose definition it is; Daybook’s own where nothing is said. */
  readonly source?: string;
}

/**
 * The terms of the glossary, in the field's standard words: techniques of finance as in the Global Supply
 * Chain Finance Forum's definitions (GSCFF), times and costs as in the project's own research.
 */
export const TERMS = [
  {
    id: "receivable",
    name: { en: "Receivable", zh: "应收账款" },
    source: "GSCFF, Standard Definitions",
  },
  {
    id: "core-enterprise",
    name: { en: "Core enterprise (anchor buyer)", zh: "核心企业" },
    source: "BAFT/ADB, Deep-Tier Supply Chain Finance (2024)",
  },
  {
    id: "payables-finance",
    name: { en: "Payables finance (reverse factoring)", zh: "反向保理（应付账款融资）" },
    source: "GSCFF, Standard Definitions",
  },
  { id: "factoring", name: { en: "Factoring", zh: "保理" }, source: "GSCFF, Standard Definitions" },
  {
    id: "discounting",
    name: { en: "Receivables discounting, discount rate", zh: "应收账款贴现、贴现率" },
    source: "GSCFF, Standard Definitions",
  },
  {
    id: "confirmation",
    name: { en: "Confirmation of debt", zh: "确权" },
  },
  {
    id: "payable",
    name: {
      en: "Payable on the ledger (digital payable)",
      zh: "账本上的应付凭证（应收账款电子凭证）",
    },
    source: "BAFT/ADB, Deep-Tier Supply Chain Finance (2024); GSCFF, Corporate Payment Undertaking",
  },
  {
    id: "shared-ledger",
    name: { en: "Shared ledger", zh: "共享账本" },
  },
  {
    id: "central-platform",
    name: { en: "Central platform", zh: "中心化平台" },
  },
  {
    id: "deep-tier",
    name: { en: "Deep tier, multi-tier", zh: "多级供应链" },
    source: "BAFT/ADB, Deep-Tier Supply Chain Finance (2024)",
  },
  {
    id: "time-to-cash",
    name: { en: "Time to cash", zh: "回款时间" },
  },
  {
    id: "working-time",
    name: { en: "Working time", zh: "工作耗时" },
  },
  {
    id: "all-in-rate",
    name: { en: "All-in rate", zh: "综合融资成本率" },
  },
  {
    id: "cost-per-100",
    name: { en: "Cost of getting paid", zh: "回款成本" },
  },
  {
    id: "real-cost",
    name: { en: "Real cost", zh: "实际成本" },
  },
  {
    id: "days-beyond-terms",
    name: { en: "Days beyond terms", zh: "逾期天数" },
  },
  {
    id: "dso",
    name: { en: "Days sales outstanding (DSO)", zh: "应收账款周转天数（DSO）" },
  },
  {
    id: "dpo",
    name: { en: "Days payable outstanding (DPO)", zh: "应付账款周转天数（DPO）" },
  },
  {
    id: "payment-terms",
    name: { en: "Payment terms", zh: "账期" },
  },
  { id: "recourse", name: { en: "Recourse", zh: "追索权" } },
  {
    id: "dilution",
    name: { en: "Dilution", zh: "应收账款稀释（冲减）" },
    source: "Basel Framework CRE34",
  },
  {
    id: "reserve",
    name: { en: "Advance and reserve", zh: "预付比例与留存准备" },
  },
  { id: "default", name: { en: "Default", zh: "违约" } },
  {
    id: "duplicate-financing",
    name: { en: "Duplicate financing", zh: "重复融资" },
  },
  {
    id: "dynamic-discounting",
    name: { en: "Early payment discount (dynamic discounting)", zh: "提前付款折扣（动态贴现）" },
    source: "GSCFF, Advanced Payable",
  },
  {
    id: "day-count",
    name: { en: "Day count (ACT/360)", zh: "计息天数基准（ACT/360）" },
  },
  {
    id: "risk-weight",
    name: { en: "Risk weight", zh: "风险权重" },
    source: "Basel Framework CRE20",
  },
  {
    id: "replication",
    name: { en: "Replication", zh: "重复（次）" },
    source: "Law, Simulation Modeling and Analysis (2015)",
  },
  { id: "seed", name: { en: "Seed", zh: "随机种子" }, source: "Salmon et al., Random123 (2011)" },
  {
    id: "common-random-numbers",
    name: { en: "Common random numbers", zh: "公共随机数" },
    source: "Law, Simulation Modeling and Analysis (2015), §11.2",
  },
  {
    id: "confidence-interval",
    name: { en: "Confidence interval", zh: "置信区间" },
    source: "Law, Simulation Modeling and Analysis (2015)",
  },
  {
    id: "simulation-error",
    name: { en: "Simulation error", zh: "模拟误差" },
    source: "Law, Simulation Modeling and Analysis (2015)",
  },
  { id: "percentile", name: { en: "P95", zh: "95 分位数（P95）" }, source: "Hyndman & Fan (1996)" },
  {
    id: "cvar",
    name: { en: "CVaR95 (expected shortfall)", zh: "条件风险价值（CVaR95）" },
    source: "Rockafellar & Uryasev (2000)",
  },
  { id: "shapley", name: { en: "Shapley value", zh: "沙普利值" }, source: "Shapley (1953)" },
  {
    id: "sobol",
    name: { en: "Sobol’s indices", zh: "索博尔指数" },
    source: "Sobol’ (2001); Saltelli et al. (2010)",
  },
  {
    id: "break-even",
    name: { en: "Break-even", zh: "盈亏平衡点" },
    source: "Fieller (1954) for its interval",
  },
  {
    id: "kaplan-meier",
    name: { en: "Product-limit curve (Kaplan–Meier)", zh: "乘积极限曲线（Kaplan–Meier）" },
    source: "Kaplan & Meier (1958)",
  },
  { id: "statechart", name: { en: "Statechart", zh: "状态图" }, source: "Harel (1987); W3C SCXML" },
] as const satisfies readonly Term[];

export type TermId = (typeof TERMS)[number]["id"];
