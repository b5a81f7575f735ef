/** Replications before the first look: with 10 the rule stops too early and holds the truth in 93 of 100. */
const FIRST = 100;
const GROWTH = 1.25;

/**
 * The numbers of replications after which an experiment looks whether it may end: ⌈100·1.25ʲ⌉, and last
 * the most it may take. They depend on nothing else, so neither does the answer; and they are few, so
 * that repeated looks leave the intervals what they say (Glynn & Whitt 1992; measured in CONTRIBUTING.md).
 */
export function looksUpTo(most: number): readonly number[] {
  const looks: number[] = [];
  for (let look = FIRST; Math.ceil(look) < most; look *= GROWTH) looks.push(Math.ceil(look));
  return [...looks, most];
}

/** Whether every experiment that may go on so far looks there. */
export function isOnGrid(replications: number): boolean {
  return looksUpTo(replications + 1).at(-2) === replications;
}
