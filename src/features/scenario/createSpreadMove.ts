import { centre, setCentre, type Distribution } from "../../../sims/index.ts";

/**
 * What a slider makes of a distribution that was set here: it is stretched to the new centre. At zero
 * every distribution is the constant zero, so the last one before is remembered: coming back from
 * zero brings its spread back.
 */
export function createSpreadMove() {
  let last: Distribution | undefined;
  return {
    move(now: Distribution, value: number): Distribution {
      const isZero = centre(now) === 0;
      if (!isZero) last = now;
      return setCentre(isZero && last ? last : now, value);
    },
    forget: () => void (last = undefined),
  };
}
