import type { Estimate } from "../../../sims/summary/Result.ts";
import type { ShelvedRun } from "../../storage/shelf/ShelvedRun.ts";

/**
 * What two runs share of their luck: all of it (same seed and replications), the worlds that both
 * have (same seed), or nothing.
 */
export type Luck = "common" | "partly" | "independent";

type Asked = Pick<ShelvedRun, "seed" | "luck" | "replications">;

export function luckOf(a: Asked, b: Asked): Luck {
  if (a.seed !== b.seed) return "independent";
  // Arm T keeps the seed's luck where each arm has its own.
  if (a.luck !== b.luck) return "partly";
  return a.replications === b.replications ? "common" : "partly";
}

/**
 * An estimate less the baseline's. For independent runs the distances to the ends of both intervals
 * add up as squares (MOVER: Zou and Donner 2008, Statistics in Medicine 27:1693). Runs with luck in
 * common are correlated in a way that their estimates do not tell: then the distances add up, the
 * width at the worst correlation there is (Minkowski), and the true interval is narrower. Without
 * both intervals there is none.
 */
export function changeOf(now: Estimate, baseline: Estimate, luck: Luck): Estimate {
  const mean = now.mean - baseline.mean;
  if (!now.ci95 || !baseline.ci95) return { mean };
  const together = luck === "independent" ? hypotenuse : (a: number, b: number) => a + b;
  const below = together(now.mean - now.ci95[0], baseline.ci95[1] - baseline.mean);
  const above = together(now.ci95[1] - now.mean, baseline.mean - baseline.ci95[0]);
  return { mean, ci95: [mean - below, mean + above] };
}

/** Not `Math.hypot`, in which engines differ by the last bit. */
function hypotenuse(a: number, b: number): number {
  return Math.sqrt(a * a + b * b);
}
