import { MeasureMatters } from "../../../src/features/matters/MeasureMatters.tsx";
import { fakeSensitivity } from "../../src/fixtures/fakeSensitivity.ts";
import { small } from "../data/results.ts";
import type { Example } from "../Example.ts";

export const example: Example = {
  title: "Tornado with shares of variance, and the two uncertainties (invented figures)",
  render: () => {
    const question = {
      scenario: small,
      seed: 7,
      arms: ["T", "L"],
      measures: ["timeToCash"],
      baseRuns: 100,
      runs: 20,
      points: 64,
      method: "sobol",
      most: 12,
    } as const;
    return (
      <MeasureMatters
        measure="timeToCash"
        scenario="Classroom"
        finding={{ question, found: fakeSensitivity(question).together, whole: true }}
        textOf={(_, value) => String(value)}
        hrefOf={() => "#"}
        onInput={() => {}}
      />
    );
  },
};
