import type { BREAK_EVEN } from "../breakEven.ts";

export const breakEven = {
  "breakEven.title": "业务量达到多少，{network}才合算",
  "breakEven.network.L": "账本",
  "breakEven.network.C": "平台",
  "breakEven.who": "固定成本由什么来补偿",
  "breakEven.volume": "{currency}/年",
  "breakEven.operator": "运营方扣除运行成本后的收入",
  "breakEven.members": "供应商付费之后的节省",
  "breakEven.society": "各方合计的节省",
  "breakEven.never": "任何业务量都不行",
  "breakEven.loses": "每张发票都亏损",
  "breakEven.more": "现有业务量的 {times} 倍",
  "breakEven.reached": "已达到：只需现有业务量的 {percent}%",
  "breakEven.scale": "与现有业务量相比，对数刻度",
  "breakEven.tenth": "十分之一",
  "breakEven.now": "现有业务量",
  "breakEven.tenfold": "十倍",
  "breakEven.here": "在本情景中，每年有 {volume} {currency} 在其上运行。",
  "breakEven.note": "按均值计算，不含区间：节省和运行成本随业务量增长，固定成本不变。",
} satisfies Record<keyof typeof BREAK_EVEN, string>;
