import type { LUCK_SWITCH } from "../luckSwitch.ts";

export const luckSwitch = {
  "luck.label": "随机条件",
  "luck.title": "相同：两种方案遇到同样的发票、同样的拖延、同样的差错。各自：每种方案各遇各的。",
  "luck.common": "相同",
  "luck.own": "各自独立",
  "luck.why": "相同的随机条件有什么用",
  "luck.loading": "正在打开……",
  "luck.unavailable": "未能加载此部分。请检查网络连接后重新打开页面。",
  "luck.seed.own": "{seed}，每种方案随机条件各自独立",
  "link.luck": "common 或 own",
  "undo.step.luck.common": "两种方案随机条件相同",
  "undo.step.luck.own": "每种方案随机条件各自独立",
  "run.replications.own": "模拟的年数；每一年{base}和{other}各运行一次，随机条件各自独立",
  "table.note.own":
    "每个数值下方是其 95% 置信区间，仅含模拟误差。每次重复是一个模拟年，{base}和{other}各运行一次，随机条件各自独立：差异来自两个独立样本，其区间比随机条件相同时更宽。“不明确”表示区间包含零。",
} satisfies Record<keyof typeof LUCK_SWITCH, string>;
