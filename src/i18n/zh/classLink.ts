import type { CLASS_LINK } from "../classLink.ts";

export const classLink = {
  intro: "打开链接的人会看到当前情景和当前视图，并可随时恢复显示全部内容。",
  present: "以演示模式打开",
  hide: "隐藏",
  "hide.panel": "参数面板",
  "hide.run": "运行次数、种子和运行按钮",
  "hide.tables": "表格",
  "hide.view": "视图“{view}”",
  move: "允许修改的参数",
  "move.all": "全部参数",
  "move.only": "仅限下方勾选的参数",
  "move.but": "除下方勾选外的全部参数",
  values: "参数",
  language: "语言",
  "language.any": "跟随读者的浏览器",
} as const satisfies Readonly<Record<keyof typeof CLASS_LINK, string>>;
