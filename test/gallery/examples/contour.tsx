import { isDrawn } from "../data/isDrawn.ts";
import { WhatIfOf } from "../data/WhatIfOf.tsx";
import type { Example } from "../Example.ts";

export const example: Example = {
  title: "Two parameters at once, as contours",
  settled: (room) =>
    isDrawn(1)(room) &&
    /8 replications/.test(room.querySelector("[role=status]")?.textContent ?? ""),
  render: () => <WhatIfOf question="x=adoption.banks:0:1:5;y=ledger.fee:0:0.03:5" />,
};
