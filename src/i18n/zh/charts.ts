import type { CHARTS } from "../charts.ts";

export const charts = {
  "chart.day": "开票后天数",
  "chart.band": "均值曲线的 95% 置信带",
  "chart.note.band": "色带：均值曲线的 95% 置信带，仅含模拟误差；看不到之处，其宽度小于线宽。",
  "chart.footer": "Daybook 模型 {model} · {scenario} · 重复 {replications} 次 · 种子 {seed}",
  "chart.download": "下载",
  "chart.table.show": "表格",
  "chart.table.hide": "隐藏表格",
  "chart.table.of": "表格：{title}",
  "chart.keys": "左右方向键逐日读取图表，按住 Shift 每次十天；按 T 显示表格；按 Esc 离开。",
  "chart.keys.download": "按 D 下载图表。",
  "chart.keys.series":
    "左右方向键逐日读图，按住 Shift 每次十天；上下方向键只读一条曲线；T 显示表格；Esc 离开。",
  "chart.role": "可逐点读取的图表",
  "chart.table.shown": "表格已显示在图表下方。",
  "chart.table.hidden": "表格已隐藏。",
  "chart.readout": "第 {day} 天：{values}",
  "chart.value": "{arm} {value}",
  "chart.cell": "{mean}（{lo} 至 {hi}）",
  "chart.points": "{n} 个百分点",
  "chart.difference": "差异 {value}",
  "chart.table.day": "天",

  "time.title": "已回款发票占比",
  "time.subtitle": "全部重复的均值，附 95% 置信带",
  "time.sooner": "平均提前 {n} 天",
  "time.later": "平均推迟 {n} 天",
  "time.same": "均值相同",
  "time.half": "半数在 {n} 天内",
  "time.most": "90% 在 {n} 天内",
  "time.never": "365 以上",
  "time.describe.what":
    "折线图。已回款发票占比（0 至 100%）随开票后天数（0 至 {last}）的变化，分别为{base}和{other}，各附{band}。",
  "time.describe.result":
    "平均回款时间：{base} {from} 天，{other} {to} 天，相差 {d} 天（95% 置信区间 {lo} 至 {hi}，仅含模拟误差）。",
  "time.describe.contrast":
    "两条曲线在第 {day} 天相距最远：已回款发票{base}为 {from}，{other}为 {to}。",
  "describe.runs": "来自 {replications} 次重复、{invoices} 张发票，种子 {seed}。",

  "cost.title": "回款成本",
  "cost.subtitle": "{items}，逐日累计；均值，附 95% 置信带",
  "cost.unit": "每 100 发票额",
  "cost.total": "每 100 为 {n}",
  "cost.cheaper": "便宜 {n}",
  "cost.dearer": "贵 {n}",
  "cost.same": "成本相同",
  "cost.table": "回款成本，每 100 发票额",
  "cost.describe.what":
    "折线图。供应商每 100 发票额的回款成本（0 至 {top}）随开票后天数（0 至 {last}）的累计，分别为{base}和{other}，各附{band}。",
  "cost.describe.result":
    "最终成本{base}为 {from}，{other}为 {to}，每 100 相差 {d}（95% 置信区间 {lo} 至 {hi}，仅含模拟误差）。",
  "cost.describe.contrast": "到第 {day} 天，成本{base}已达 {from}，{other}已达 {to}。",
} satisfies Record<keyof typeof CHARTS, string>;
