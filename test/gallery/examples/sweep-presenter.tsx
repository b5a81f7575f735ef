import { isDrawn } from "../data/isDrawn.ts";
import { WhatIfOf } from "../data/WhatIfOf.tsx";
import type { Example } from "../Example.ts";

export const example: Example = {
  title: "A sweep for the back row",
  mode: { present: true },
  width: 1218,
  settled: (room) =>
    isDrawn(2)(room) &&
    /8 replications/.test(room.querySelector("[role=status]")?.textContent ?? ""),
  render: () => <WhatIfOf question="x=adoption.banks:0:1:5" />,
};
