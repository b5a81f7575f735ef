import type { GLOSSARY } from "../glossary.ts";

export const glossary = {
  "receivable.forms": "应收账款",
  "receivable.is": "供应商交货并开票后应收而未收的款项。到期前可以转让，也可以质押借款。",
  "core-enterprise.forms": "核心企业",
  "core-enterprise.is": "处于供应链顶端的大买方。供应商等它付款，银行给它的信用评级高于供应商。",
  "payables-finance.forms": "反向保理|应付账款融资",
  "payables-finance.is":
    "由买方发起的融资：买方确认应付款项，银行按买方的信用定价，提前付款给供应商。",
  "factoring.forms": "保理",
  "factoring.is": "供应商把应收账款转让给银行或保理商，由其预付款项并向买方收款。",
  "discounting.forms": "贴现率|贴现",
  "discounting.is":
    "在到期前以低于票面的价格出售应收账款。贴现率是这一扣减的年利率，预先扣除：6% 贴现 90 天，每 100 扣 1.5。",
  "confirmation.forms": "确权|确认债务",
  "confirmation.is":
    "买方声明所欠款项属实、放弃抵销权，并写明向谁付款。在此之前，发票有争议或不存在的风险由银行承担。",
  "payable.forms": "应付凭证|电子凭证|应付款凭证",
  "payable.is": "核心企业确认付款的承诺，以凭证形式记在账本上，可以拆分并向下级供应商流转。",
  "shared-ledger.forms": "共享账本",
  "shared-ledger.is":
    "核心企业、供应商和银行共同读写的一份记录，记载发票、确权和流转。此处指成员已知的联盟账本。",
  "central-platform.forms": "中心化平台|中心平台|平台",
  "central-platform.is":
    "由一家运营方经营的系统：核心企业在其上确认对直接供应商的欠款，银行据此融资；更下级的供应商够不着。",
  "deep-tier.forms": "多级供应链|全部层级|各层级|按层级|供应商层级|层级",
  "deep-tier.is":
    "供应商的供应商：一级供应商供货给核心企业，二级供货给一级，依次类推。它们的应收账款来自小企业，银行融资贵，或不予融资。",
  "time-to-cash.forms": "回款时间|回款天数|已回款|收到现金",
  "time-to-cash.is":
    "从开票到供应商拿到钱（来自银行或买方）的天数，统计全部发票。一年后仍未到账的按 365 天计。",
  "working-time.forms": "工作耗时|工作时间",
  "working-time.is": "只计办公时间内的天数和小时，夜间、周末和节假日的等待不计。",
  "all-in-rate.forms": "综合融资成本率|综合融资利率|综合利率|综合成本率",
  "all-in-rate.is":
    "已融资发票的全部费用（利息、手续费和各项收费），按所得资金和使用天数折成一个年利率：总和除以总和，而非各利率的平均。",
  "cost-per-100.forms": "回款成本",
  "cost-per-100.is":
    "供应商拿到钱之前的花费，按每 100 发票金额计：利息、费用、自己的人工，以及等待的成本，无论是否融资。",
  "real-cost.forms": "实际成本|真实成本|社会成本",
  "real-cost.is": "各方合计的人工、系统、损失和浪费。利息和费用不计：一方付出的正是另一方收到的。",
  "days-beyond-terms.forms": "逾期天数|逾期付款|逾期|超出账期天数",
  "days-beyond-terms.is": "付款晚于到期日的天数；按时付款为零。",
  "dso.forms": "应收账款周转天数|DSO",
  "dso.is": "按金额平均，供应商的销售款要等多少天才收回。无追索权转让使其停止计算，质押则不会。",
  "dpo.forms": "应付账款周转天数|DPO",
  "dpo.is": "按金额平均，买方从欠款到付款的天数。",
  "payment-terms.forms": "账期|付款期限",
  "payment-terms.is": "约定的从开票（或交货）到应付款日的天数。",
  "recourse.forms": "追索权|有追索权|追索",
  "recourse.is":
    "买方不付款时，银行向供应商追回款项的权利。无追索权时，银行承担买方破产的风险，但不承担争议和欺诈。",
  "dilution.forms": "稀释|冲减",
  "dilution.is": "因买方信用以外的原因从发票中扣减的部分：退货、贷项通知、抵销、返利、少付。",
  "reserve.forms": "预付比例|留存准备|准备金|保留款",
  "reserve.is": "银行先付票面的一部分（预付款），其余留到买方付款后再付（留存准备）。",
  "default.forms": "违约",
  "default.is": "企业倒闭，不能足额还债。违约概率按年给出；扣除回收后的损失为违约损失。",
  "duplicate-financing.forms": "重复融资",
  "duplicate-financing.is": "同一张发票拿给多家银行，并由不止一家放款。",
  "dynamic-discounting.forms": "动态贴现|提前付款",
  "dynamic-discounting.is": "买方用自有资金在到期日前付款，换取折扣；银行不参与。",
  "day-count.forms": "计息天数|计息基准",
  "day-count.is": "计息时把天数折成年的方法：实际天数除以 360 或 365。",
  "risk-weight.forms": "风险权重",
  "risk-weight.is": "计算银行所需资本时贷款计入的比例：资本 = 贷款 × 权重 × 8%。",
  "replication.forms": "重复次数|次重复|全部重复|模拟世界|重复",
  "replication.is":
    "一次模拟的一年，有其自身的运气：发票、延迟、拒绝。多次重复才能看出结果仅因运气相差多少。",
  "seed.forms": "随机种子|种子",
  "seed.is": "全部随机数的起点。情景、种子和版本相同，结果逐位相同。",
  "common-random-numbers.forms": "公共随机数|相同的随机|相同的运气|同样的运气",
  "common-random-numbers.is":
    "两个方案逐次在同样的运气下运行，差异便只来自方案本身，差值的区间也更窄。",
  "confidence-interval.forms": "95% 置信区间|95% 置信带|置信区间|置信带",
  "confidence-interval.is":
    "一百次实验中有 95 次包含模型真实均值的范围。它只说明模拟误差，不说明输入值本身可能偏差多少。",
  "simulation-error.forms": "模拟误差",
  "simulation-error.is":
    "仅因模拟的年数有限而产生的不确定性。增加重复次数可使其变小，改进输入值则不能。",
  "percentile.forms": "P95|分位数",
  "percentile.is": "一百个中有 95 个不超过的数值。",
  "cvar.forms": "CVaR95|条件风险价值",
  "cvar.is": "最坏的百分之五的平均值：P95 只说明坏情形从哪里开始，它说明坏情形平均代价多大。",
  "shapley.forms": "沙普利值|Shapley 值",
  "shapley.is":
    "把差异分摊给各原因：按所有可能的启用顺序，取每个原因平均带来的增量。各份相加等于总差异。",
  "sobol.forms": "索博尔指数|Sobol 指数",
  "sobol.is": "结果的方差中来自某一输入的比例：单独的（一阶），或连同全部交互作用的（总效应）。",
  "break-even.forms": "盈亏平衡点|盈亏平衡",
  "break-even.is": "使两个方案结果相同的输入值。其区间包含差异与零无法区分的所有值。",
  "kaplan-meier.forms": "乘积极限|Kaplan–Meier",
  "kaplan-meier.is": "部分时长尚未结束时的时长分布：未结清的发票按已观察到的时间计入。",
  "statechart.forms": "状态图",
  "statechart.is":
    "画出一方可能处于的状态，以及使其转入下一状态的事件。在这里它就是模型本身，而不是模型的图示。",
} satisfies Record<keyof typeof GLOSSARY, string>;
