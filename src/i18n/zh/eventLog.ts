import type { EVENT_LOG } from "../eventLog.ts";

export const eventLog = {
  open: "事件日志 …",
  title: "保存事件日志",
  intro: "每张发票的每次状态变化，可用于流程挖掘和您自己的分析。种子和情景与页面相同。",
  arm: "方案",
  runs: "重复次数编号",
  from: "第一次重复",
  to: "最后一次重复",
  until: "至",
  every: "每隔多少张发票取一张",
  format: "格式",
  "format.csv": "CSV：每个事件一行",
  "format.xes": "XES，附重新生成日志所需的信息",
  save: "保存日志",
  running: "正在运行 …",
  done: "{name} 已交给浏览器保存。",
  order: "不早于 {from} 的重复编号",
  failed: "无法生成日志：{reason}",
  many: "日志将超过 {most} 个事件：到第 {upTo} 次重复时已过多。请减少重复次数或发票数量。",
  close: "关闭",
} as const satisfies Readonly<Record<keyof typeof EVENT_LOG, string>>;
