import type { CONTROL } from "../control.ts";

export const control = {
  "control.keys": "方向键：{step}；按住 Shift：{fine}；Page Up 和 Page Down：{coarse}",
  "control.typed": "输入数字，按 Enter 应用，按 Esc 恢复原值。{keys}",
  "control.empty": "缺少数字；应在 {lo} 至 {hi} 之间。",
  "control.notNumber": "“{text}”不是数字；应在 {lo} 至 {hi} 之间。",
  "control.comma": "“{text}”有两种读法；小数请用小数点：{right}。",
  "control.outside": "{text} 不在 {lo} 至 {hi} 之内。",
  "control.notWhole": "{text} 不是整数。",
  "control.refused": "不能使用 {text}；应为：{expected}。",
  "control.weekday": "不能去掉{text}；应为：{expected}。",

  "unit.percent": "%",
  "unit.rate": "%/年",
  "unit.hour": "点",
  "unit.hours.working": "工作小时",
  "unit.hours.calendar": "小时",
  "unit.minutes.working": "工作分钟",
  "unit.minutes.calendar": "分钟",
} satisfies Record<keyof typeof CONTROL, string>;
