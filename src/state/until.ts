import { parseTarget, writeTarget, type Target } from "../../sims/index.ts";

/** What an experiment is to be run until, and how many replications it may take for that. */
export interface Until {
  readonly targets: readonly Target[];
  readonly most: number;
}

/** How many replications it may take: choices of the page; a link may ask for any number between. */
export const MOST_CHOICES = [1000, 2000, 4000, 10_000] as const;
const LEAST = 100;
/** Replications that the page runs at most in one experiment. */
export const MOST_REPLICATIONS = 20_000;
/** Each more makes all of them dearer. */
export const MOST_TARGETS = 4;

/** Reads `timeToCash=5%,costPer100=0.01;4000`; undefined for any other text. */
export function readUntil(text: string): Until | undefined {
  const [given = "", most = "", ...rest] = text.split(";");
  const parsed = given.split(",").map(parseTarget);
  const targets = parsed.flatMap((one) => (one.ok ? [one.target] : []));
  const measures = new Set(targets.map(({ measure }) => measure));
  const isWhole =
    /^\d{1,6}$/.test(most) && Number(most) >= LEAST && Number(most) <= MOST_REPLICATIONS;
  if (rest.length > 0 || !isWhole || targets.length < parsed.length) return undefined;
  if (measures.size < targets.length || targets.length > MOST_TARGETS) return undefined;
  return { targets, most: Number(most) };
}

/** The text that `readUntil` reads as this. */
export function writeUntil({ targets, most }: Until): string {
  return `${targets.map(writeTarget).join(",")};${most}`;
}
