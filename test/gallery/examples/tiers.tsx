import { ByTier } from "../../../src/features/compare/ByTier.tsx";
import { isDrawn } from "../data/isDrawn.ts";
import { twoTiers } from "../data/results.ts";
import type { Example } from "../Example.ts";

export const example: Example = {
  title: "A chain of two tiers: a line and small charts for each",
  settled: isDrawn(4),
  render: () => <ByTier result={twoTiers()} footer="Classroom, 40 replications, seed 7" />,
};
