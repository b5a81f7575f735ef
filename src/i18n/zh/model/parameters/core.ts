import type { ParameterWords } from "./ParameterWords.ts";

export const CORE = {
  "core.approval": ["发票审批（纸质）", "单据未数字化时，从收到发票到审批通过的工作时间。"],
  "core.exceptions": ["被搁置的发票（纸质）", "与订单或收货不符而被搁置的纸质发票份额。"],
  "core.exceptionFix": ["处理被搁置的发票", "被搁置的发票等到不符之处澄清为止的工作时间。"],
  "core.approvalDigital": ["发票审批（数字）", "单据已数字化时，从收到发票到审批通过的工作时间。"],
  "core.exceptionsDigital": ["被搁置的发票（数字）", "因某处不符而被搁置的数字发票份额。"],
  "core.confirm": ["债务确权", "核心企业签署确认自己欠付已审批发票所用的工作时间。"],
  "core.refusesConfirmation": ["拒绝确权", "核心企业拒绝的确权请求份额。"],
  "tier2.refusesConfirmation": [
    "第 1 层供应商拒绝确权",
    "第 2 层提出的确权请求中被第 1 层供应商拒绝的份额。",
  ],
  "tier3.refusesConfirmation": [
    "第 2 层供应商拒绝确权",
    "第 3 层提出的确权请求中被第 2 层供应商拒绝的份额。",
  ],
  "tier4.refusesConfirmation": [
    "第 3 层供应商拒绝确权",
    "第 4 层提出的确权请求中被第 3 层供应商拒绝的份额。",
  ],
  "core.paidLate": ["逾期支付的发票", "核心企业在到期日之后才支付的发票份额。"],
  "core.lateDays": ["逾期时的天数", "逾期发票在到期日之后多少天支付。"],
  "core.paymentRun.weekdays": ["付款批次的星期", "在星期几对外付款；留空表示企业每天都付款。"],
  "core.paymentRun.hour": ["付款批次的钟点", "当天几点统一对外付款。"],
  "core.defaultRate": ["核心企业年违约率", "核心企业一年之内违约的概率。"],
  "core.lossGivenDefault": ["核心企业违约损失率", "核心企业违约时，未付发票金额中损失掉的份额。"],
  "core.workout": ["违约后的清收", "违约之后到付出清收所得部分为止的天数。"],
  "core.approvalCost": ["审批成本（纸质）", "核心企业处理一张纸质发票的成本。"],
  "core.approvalCostDigital": ["审批成本（数字）", "核心企业处理一张数字发票的成本。"],
  "earlyPayment.offered": [
    "提供提前付款",
    "核心企业愿意以折扣换取立即付款的已审批发票份额（动态贴现）。",
  ],
  "earlyPayment.rate": ["提前付款的折扣", "发票每比到期日早付一年，供应商让出的份额。"],
} as const satisfies ParameterWords;
