import type { Estimate } from "../../../sims/summary/Result.ts";
import { intervalOf } from "../../format/intervalOf.ts";
import { DotInterval } from "./DotInterval.tsx";

/** A difference and its interval against a line at zero, on a scale from −`most` to `most`. */
export function ScaledInterval(props: {
  readonly value: Estimate;
  readonly most: number;
  readonly label: string;
}) {
  const share = (x: number) => (props.most > 0 ? x / props.most : 0);
  return (
    <DotInterval
      mean={share(props.value.mean)}
      lo={share(intervalOf(props.value)[0])}
      hi={share(intervalOf(props.value)[1])}
      label={props.label}
    />
  );
}

/** The end of a scale that holds all of these. */
export function mostOf(values: readonly Estimate[]): number {
  return Math.max(
    0,
    ...values.flatMap((value) => {
      const [lo, hi] = value.ci95 ?? [value.mean, value.mean];
      return [Math.abs(value.mean), Math.abs(lo), Math.abs(hi)];
    }),
  );
}
