import type { VERSIONS } from "../versions.ts";

export const versions = {
  title: "此链接由其他版本生成",
  "title.kept": "您上次访问时使用的是其他版本",
  "model.older": "它由模型 {made} 生成；本页面使用 {model}。其间的变化：",
  "model.newer":
    "它由比本页面（{model}）更新的模型（{made}）生成：结果可能不同，新增的内容在此不可用。",
  "preset.newer":
    "它指定了“{preset}”的第 {made} 版，比本页面的第 {version} 版更新：参数值可能不同。",
  "preset.unknown": "它指定了“{preset}”的第 {made} 版；本页面为第 {version} 版，参数值可能不同。",
  "preset.older": "它指定了“{preset}”的第 {made} 版；本页面为第 {version} 版。",
  "preset.same":
    "它指定了“{preset}”的第 {made} 版；本页面为第 {version} 版。两版不同的参数值均由链接自行设定。",
  label: "两个版本之间不同的参数值",
  value: "{label}：第 {made} 版为 {from}，第 {version} 版为 {to}",
  "uses.then": "本页面采用第 {version} 版的参数值，与链接所示一致。",
  "uses.now": "本页面采用第 {version} 版的参数值。",
  use: "改用第 {version} 版的参数值",
  intro: "无法使用的内容：",
  "news.0.2.0": "供应商最多可分四级。只有一级时，结果不变。",
  "news.0.3.0":
    "新增：欺诈、账本的成本与扩展、提前付款、预付比例、追索权与扣款、季节波动、冲击和尾部风险。除非情景中启用，否则均不生效，结果不变。",
  "news.0.3.1": "新增指标：超账期天数、应付账款天数、商业信用、工作日天数。其他结果不变。",
  "news.0.3.2": "新增利息和手续费以外的融资成本，除非情景中启用，否则不生效。结果不变。",
  "news.0.3.3":
    "“逾期者的超账期天数”对分次支付的债务只计逾期的部分；“什么最重要”视图的区间，以及各点使用独立运气的扫描，计算方法有所改变。其他结果不变。",
} as const satisfies Readonly<Record<keyof typeof VERSIONS, string>>;
