import type { Luck } from "../../sims/index.ts";
import { t } from "../i18n/t.ts";

/** A seed, and whether each arm made luck of its own of it: what it takes to run something again. */
export function seedText({
  seed,
  luck,
}: {
  readonly seed: number;
  readonly luck?: Luck | undefined;
}): string {
  return luck === "own" ? t("luck.seed.own", { seed: String(seed) }) : String(seed);
}
