import { entriesOf } from "./Parameter.ts";

const { choice } = entriesOf("SME");

export const FINANCE = [
  choice("finance.takeUp", ["always", "cheaper"], {
    label: "When a supplier takes finance",
    help: "Always, or only where discount, fee and paperwork cost less than waiting until the due date.",
  }),
] as const;
