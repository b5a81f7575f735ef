import { ProblemLine } from "../../../src/controls/ProblemLine.tsx";
import { ProblemList } from "../../../src/controls/ProblemList.tsx";
import type { Example } from "../Example.ts";

export const example: Example = {
  title: "What was refused, and what would be right",
  width: 520,
  render: () => (
    <>
      <ProblemList
        problems={[
          { where: "trade.volume", given: "-3", advice: "expected a number from 0 to 5,000" },
          { where: "trade.terms", given: "soon", advice: "expected a spread in days" },
        ]}
      />
      <ProblemLine id="refused" text="Seed −1 is too small; whole numbers from 0 will do." />
    </>
  ),
};
