import type { EMBED } from "../embed.ts";

export const embed = {
  open: "在 Daybook 中打开",
  "model.older": "由模型 {made} 生成，以 {model} 计算：结果可能不同。打开后可查看变化。",
  "model.newer": "由更新的模型（{made}）生成，以 {model} 计算：结果可能不同。",
  preset: "由预设的第 {made} 版生成；本页面为第 {version} 版。打开后可查看变化。",
  problems: "部分要求无法使用。打开后可查看详情。",
} as const satisfies Readonly<Record<keyof typeof EMBED, string>>;
