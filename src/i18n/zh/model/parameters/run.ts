import type { ParameterWords } from "./ParameterWords.ts";

export const RUN = {
  "run.horizon": ["模拟时间", "开出发票的天数；每张发票都追踪到结束。"],
  "run.warmup": ["预热期", "模拟开始的若干天，其间的发票照常运行但不计入。"],
  "run.cooldown": ["收尾期", "模拟结束的若干天，其间的发票照常运行但不计入。"],
  "calendar.office.opens": ["企业上班时间", "供应商和核心企业办公室几点上班。"],
  "calendar.office.closes": ["企业下班时间", "供应商和核心企业办公室几点下班。"],
  "calendar.office.weekdays": ["企业工作日", "供应商和核心企业在星期几上班。"],
  "calendar.bank.opens": ["银行上班时间", "银行经办员和审批会几点开始工作。"],
  "calendar.bank.closes": ["银行下班时间", "银行经办员和审批会几点结束工作。"],
  "calendar.bank.weekdays": ["银行工作日", "银行在星期几上班。"],
  "calendar.holidays": ["节假日", "模拟时间中无人上班的日子，0 为开始的那个星期一；不逐年重复。"],
} as const satisfies ParameterWords;
