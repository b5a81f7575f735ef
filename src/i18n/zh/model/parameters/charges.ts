import type { ParameterWords } from "./ParameterWords.ts";

export const CHARGES = {
  "charges.hurdle": [
    "银行资本要求的回报",
    "银行股东对贷款占用的资本每年要求的回报，超出银行为其他资金支付的部分。",
  ],
  "charges.capitalRatio": [
    "加权贷款的资本占用",
    "风险权重为 1 时，银行每放出一单位贷款所持的资本；仅当对其要求回报时才起作用。",
  ],
  "charges.riskWeight": ["风险权重（纸质）", "纸质融资的贷款在银行风险加权资产中的权重。"],
  "charges.ledgerRiskWeight": [
    "应付凭证的风险权重",
    "凭核心企业应付凭证（账本或平台）所放贷款的权重。",
  ],
  "charges.collection": ["银行催收工作（纸质）", "银行收回一笔纸质融资债权的成本。"],
  "charges.ledgerCollection": ["银行收回凭证的工作", "银行收回一张已融资凭证的成本。"],
  "charges.overdue": ["银行处理逾期债权的工作", "银行在到期日之后才收到款项时另外的成本。"],
  "charges.lineFee": [
    "额度费（纸质）",
    "核心企业就其额度每年付给银行的费用，按对第一层的、经纸质融资的债务计。",
  ],
  "charges.ledgerLineFee": [
    "凭证的额度费",
    "核心企业就其额度每年付给银行的费用，按其已融资的凭证计。",
  ],
  "charges.confirm": ["确权的工作", "欠款方决定是否确权的成本，包括人工和律师，不论签署还是拒绝。"],
  "charges.ledgerConfirm": ["开立凭证的工作", "核心企业在账本或平台上开立一张凭证的成本。"],
  "charges.lateInterest": [
    "逾期利息",
    "核心企业就逾期天数按年利率付给债权持有人（供应商或其银行）的利息。",
  ],
  "charges.premium": [
    "担保或信用保险（纸质）",
    "纸质融资额的年保费，由供应商预付到到期日，另计于贴现利息之外。",
  ],
  "charges.ledgerPremium": ["凭证的担保或信用保险", "凭证融资额的年保费，由供应商预付到到期日。"],
  "charges.registryFee": [
    "登记费（纸质）",
    "供应商把发票的质押或转让登记到公示登记系统所付的费用。",
  ],
  "charges.ledgerRegistryFee": [
    "凭证的登记费",
    "已融资凭证的同一费用；账本或平台代替登记系统时为 0。",
  ],
} as const satisfies ParameterWords;
