import type { FILE } from "../file.ts";

export const file = {
  "file.menu": "情景文件",
  "file.open": "打开",
  "file.open.title": "打开情景文件或导出的结果（{keys}），或把文件拖到页面上",
  "file.open.key": "打开情景文件或导出的结果",
  "file.pick": "要打开的情景文件或导出的结果",
  "file.save": "保存",
  "file.report": "报告",
  "file.save.title": "将此情景保存为文件（{keys}）",
  "file.saveAs": "保存此情景",
  "file.title": "标题",
  "file.note": "备注",
  "file.into": "{file}，包含每个参数值及其来源。可在本页面和命令行中打开。",
  "file.saveNow": "保存",
  "file.cancel": "取消",
  "file.saved": "已保存为 {file}。",
  "file.opened": "已打开“{title}”。",
  "file.drop": "放下情景文件或导出的结果即可打开",
  "file.refused": "无法打开此文件",
  "file.reason": "{name}：{reason}。没有任何更改。",
  "file.several": "您给出的内容",
  "file.onlyOne": "不止一个文件；一次只能打开一个情景",
  "file.unreadable": "无法读取：它可能是文件夹，或在您选择之后被移动或锁定",
  "file.whole": "整个文件",
  "file.expected": "应为：{expected}",
  "file.close": "关闭",

  "problems.label": "问题",
  "problems.rest": "另有 {n} 个",

  "storage.forbidden":
    "此浏览器不允许页面保存任何内容：下次访问时您的情景将不在这里。请将其保存为文件，或保留本页地址。",
  "storage.full":
    "此浏览器的存储空间已满：下次访问时最近的修改将不在这里。请将情景保存为文件，或保留本页地址。",
  "storage.unreadable": "上次访问所保存的内容无法读取，因此页面重新开始。",
  "storage.dismiss": "知道了",
  "shelf.unavailable": "运行记录架未能加载，因此这次运行尚未保存。请检查网络连接；下次运行会再试。",
  "storage.aside": "您自己的情景“{title}”保留在旁边。",
  "storage.aside.go": "转到它",
  "storage.aside.forget": "不再保留",
} satisfies Record<keyof typeof FILE, string>;
