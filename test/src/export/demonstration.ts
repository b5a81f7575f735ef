import type { Painted, Plate } from "../../../src/export/plate/Plate.ts";
import { textMark } from "./textMark.ts";

const WORDS = {
  en: {
    title: "Days until a small supplier has its cash",
    subtitle: "Mean of 200 runs ± 95 % interval; lower is better (T → L)",
    axis: "Share paid, %",
    label: "Ledger: 31.4 days ≤ 45 · −18 %",
    note: "Source: Daybook model 1.0 – “Europe, as measured”, seed 7, CC BY 4.0 § 2",
  },
  zh: {
    title: "小供应商拿到现金要等多少天",
    subtitle: "200 次重复的均值 ± 95 % 区间；越低越好(T → L)",
    axis: "已付款的比例，%",
    label: "共享账本：31.4 天 ≤ 45 · −18 %",
    note: "来源：Daybook 模型 1.0，“欧洲（实测）”，种子 7",
  },
} as const;

/** A plate with every kind of mark and every way to paint one, as charts make them. */
export function demonstration(language: "en" | "zh"): Plate {
  const words = WORDS[language];
  const marks: Painted[] = [
    textMark(words.title, { size: 20, weight: 700 }, { x: 24, y: 36 }),
    textMark(words.subtitle, { size: 13, fill: "#555555" }, { x: 24, y: 58 }),
    {
      kind: "rect",
      x: 80,
      y: 80,
      width: 520,
      height: 240,
      rx: 6,
      paint: { fill: "#f2f4f7", stroke: "#c8ccd2" },
    },
    {
      kind: "path",
      d: "M80,300C180,290,240,120,340,110S520,95,600,90L600,130C500,140,380,150,320,180q-60,90,-240,130Z",
      paint: { fill: "#0072b2", fillOpacity: 0.25 },
    },
    {
      kind: "path",
      d: "M80,305C180,295,240,140,340,130L600,110",
      paint: { stroke: "#0072b2", strokeWidth: 2.5, join: "round", cap: "round" },
    },
    {
      kind: "line",
      x1: 80,
      y1: 200,
      x2: 600,
      y2: 200,
      paint: { stroke: "#b34700", strokeWidth: 1.5, dash: [6, 4], strokeOpacity: 0.8 },
    },
    {
      kind: "path",
      d: "M520,250a40,40,0,1,1,-80,0a40,40,0,0,1,80,0ZM500,250h-40v10h40z",
      paint: { fill: "#009e73", fillOpacity: 0.6, stroke: "#000000", strokeWidth: 0.75 },
    },
    {
      kind: "circle",
      cx: 340,
      cy: 130,
      r: 6,
      paint: { fill: "#ffffff", stroke: "#0072b2", strokeWidth: 2 },
    },
    textMark(
      words.label,
      { size: 14, weight: 700, fill: "#00639b", halo: { colour: "#ffffff", width: 4 } },
      { x: 594, y: 170, anchor: "end" },
    ),
    textMark(words.axis, { size: 12 }, { x: 44, y: 200, anchor: "middle", rotate: -90 }),
    textMark("0123456789", { size: 12 }, { x: 340, y: 340, anchor: "middle" }),
    textMark(words.note, { size: 11, italic: true, fill: "#555555" }, { x: 24, y: 370 }),
    textMark(
      "Müller & Söhne <AG> José Čapek",
      { size: 12 },
      { x: 620, y: 350, anchor: "end", rotate: -4 },
    ),
  ];
  return {
    width: 640,
    height: 400,
    background: "#ffffff",
    marks,
    title: words.title,
    description: words.subtitle,
    language,
  };
}
