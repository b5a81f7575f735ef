import type { ParameterWords } from "./ParameterWords.ts";

export const RECEIVABLES = {
  "receivables.advance": [
    "融资比例（纸质）",
    "银行对纸质债权先付出的份额；其余为保留款，到款项收回并入账时才付。",
  ],
  "receivables.ledgerAdvance": ["融资比例（账本）", "账本上应付凭证的同一份额。"],
  "receivables.interest": ["纸质融资的收息方式", "按到期日预先贴现收取，或在银行收回款项时后收。"],
  "receivables.recourse": [
    "有追索权融资（纸质）",
    "纸质融资的债权中，债务人不付款时须由供应商偿还的份额。",
  ],
  "receivables.ledgerRecourse": ["有追索权融资（账本）", "账本上融资凭证的同一份额。"],
  "receivables.recourseAfter": [
    "逾期多少天后追索",
    "逾期超过这么多天，融资款向供应商追回；债务人违约时立即追回。",
  ],
  "receivables.recourseRate": [
    "有追索权的利率优惠（纸质）",
    "银行对供应商有追索权时，纸质融资的年利率降低多少；此时银行利率是指无追索权的利率。",
  ],
  "receivables.ledgerRecourseRate": [
    "有追索权的利率优惠（账本）",
    "银行对供应商有追索权时，凭证融资的年利率降低多少。",
  ],
  "receivables.disputed": [
    "部分扣减的发票（纸质）",
    "已审批的纸质发票中有一部分被扣减的份额：贷项通知、退货、抵销。",
  ],
  "receivables.ledgerDisputed": [
    "部分扣减的发票（账本）",
    "账本上应付凭证的同一份额，尽管已放弃抵销权。",
  ],
  "receivables.credited": ["此类发票的扣减比例", "发生扣减时平均扣减的比例；小额扣减最为常见。"],
  "receivables.disputeTime": ["争议时间", "扣减金额谈妥之前付款被暂扣的天数。"],
  "receivables.excess": [
    "超出保留款的扣减由谁承担",
    "无追索权时：通常由供应商承担，因为它对货物负责。",
  ],
  "receivables.misdirected": [
    "付到供应商旧账户",
    "纸质融资的债权中，款项付给供应商而没有付给其银行的份额。",
  ],
  "receivables.forward": ["转交错付款项", "到错付款项被转交，或银行放弃为止的天数。"],
  "receivables.kept": [
    "被截留的错付款项",
    "错付款项中从未转交的份额：银行若无追索权，即为其损失。",
  ],
  "receivables.uncollectable": [
    "无法收回的债权（纸质）",
    "债务人并未违约、但从未支付的纸质债权份额。",
  ],
  "receivables.ledgerUncollectable": ["无法收回的债权（账本）", "账本上应付凭证的同一份额。"],
  "receivables.writeOffAfter": ["逾期多少天后核销", "从未支付的债权在逾期超过这么多天后核销。"],
} as const satisfies ParameterWords;
