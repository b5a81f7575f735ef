import type { ParameterWords } from "./ParameterWords.ts";

export const NETWORK = {
  "network.build": ["建设账本", "一次性支付，另计于每年固定成本之外。"],
  "network.buildYears": ["摊销年限", "建设和接入成本摊销的年数。"],
  "network.integration": ["接入一个成员", "每家成员银行和核心企业各一次性支付。"],
  "network.nodeYearly": ["成员每年的节点成本", "每家成员银行和核心企业各计一份。"],
  "network.governanceYearly": ["每年治理与人员成本", "另计于每年固定成本之外。"],
  "network.membership": ["成员规模", "一开始就齐全，或沿巴斯曲线逐步增长到齐全。"],
  "network.innovation": ["自发加入", "成员增长时，巴斯模型的创新系数。"],
  "network.imitation": ["因他人加入而加入", "成员增长时，巴斯模型的模仿系数。"],
  "network.age": ["网络已运行年数", "成员增长时，模拟开始时的年数。"],
  "network.privacy": [
    "因隐私不向下流转凭证",
    "供应商因下一层会看到其利润空间而自留凭证的流转份额。",
  ],
  "network.rivals": ["相互竞争的账本", "成员银行分属多少个账本；一张凭证只留在其中一个上。"],
  "network.corrections": ["被冻结的凭证", "锁定之前因争议或更正而被冻结的凭证份额。"],
  "network.correction": ["冻结凭证解冻所需时间", "凭证被冻结的工作时间。"],
  "network.credibleFrom": [
    "银行要求的数字单据份额",
    "低于这一份额时，银行像对待纸质材料一样在线下核实账本上的内容。",
  ],
  "network.windDown": ["账本运营方停业", "从不、在某一天、随机发生，或损失超过资金时停业。"],
  "network.windDownDay": ["停业日", "设定运营方在某一天停业时的日期。"],
  "network.windDownRate": ["一年内停业的概率", "设定运营方随机停业时，其一年内停业的概率。"],
  "network.runway": ["可承受损失的资金", "设定因损失停业时，网络在停业之前可以亏掉的金额。"],
  "network.lookEvery": ["查账间隔", "设定因损失停业时，两次查看损失之间的天数。"],
  "network.handSettlement": ["人工结算凭证", "运营方停业后，到凭证持有人收到款项为止的工作时间。"],
  "network.handCost": ["人工结算的成本", "运营方停业后，结算一张凭证由持有人负担的成本。"],
} as const satisfies ParameterWords;
