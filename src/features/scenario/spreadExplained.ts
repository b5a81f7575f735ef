import type { Distribution } from "../../../sims/index.ts";
import { t, type TextKey } from "../../i18n/t.ts";

/** What `centre` takes of each family. */
export const CENTRES = {
  uniform: "spread.mean",
  triangular: "spread.mode",
  pert: "spread.mode",
  exponential: "spread.mean",
  lognormal: "spread.median",
  gamma: "spread.mean",
  weibull: "spread.median",
  empirical: "spread.median",
} as const satisfies Record<Exclude<Distribution["family"], "constant">, TextKey>;

/** What a distribution is, for people: its family and what the slider moves. */
export function spreadExplained({ family }: Distribution): string {
  if (family === "constant") return t("spread.constant");
  return t("spread.family", { family: t(`family.${family}`), centre: t(CENTRES[family]) });
}
