import type { APP } from "../app.ts";

export const app = {
  "app.name": "Daybook",
  "app.skip": "跳到结果",
  "app.edited": "已修改",
  "app.name.edited": "{title}（已修改）",
  "app.help": "帮助与快捷键",
  "app.help.title": "帮助与快捷键（?）",
  "app.theme.dark": "切换为深色",
  "app.theme.light": "切换为浅色",
  "app.language.failed": "另一种语言未能加载。请检查网络连接后重新选择。",

  "view.nav": "视图",
  "view.compare": "比较",
  "view.stages": "天数去哪了",
  "view.follow": "跟踪一张发票",
  "view.what-if": "假如",
  "view.matters": "什么最重要",
  "view.parties": "谁受益",
  "view.runs": "运行记录",
  "view.data": "您的数据",
  "view.model": "模型",
  "view.title": "{view} · Daybook",
  "view.loading": "正在打开……",
  "view.unavailable": "未能加载此视图。请检查网络连接后重新打开页面。",
} satisfies Record<keyof typeof APP, string>;
