import { line, scaleLinear } from "d3";
import { logarithmic } from "../frame/logarithmic.ts";
import { spread } from "../frame/spread.ts";
import type { Look, TargetFound } from "../../../sims/index.ts";

/** How the half-widths came down, in pixels: a path for each target, and the line at what is wanted. */
export interface ConvergenceMarks {
  readonly wanted: number;
  readonly lines: readonly {
    readonly path: string;
    readonly x: number;
    readonly y: number;
    /** Where its label stands, apart from the others. */
    readonly labelY: number;
  }[];
  readonly wantedLabelY: number;
  readonly ticks: readonly { readonly x: number; readonly replications: number }[];
}

const EDGE = 8;
/** Height of a label at a type size of 16 px. */
const LABEL = 15;

/** Half-width over what is needed, on a scale of doublings, against replications. */
export function convergenceLayout(
  looks: readonly Look[],
  width: number,
  height: number,
  em = 1,
): ConvergenceMarks {
  const [first, last] = [looks[0], looks.at(-1)];
  const targets = last?.targets ?? [];
  const ratios = targets.map((_, k) => looks.map((look) => ratioOf(look.targets[k])));
  const all = ratios.flat().filter((ratio) => ratio > 0 && ratio < Infinity);
  const runs = [first?.replications ?? 1, Math.max(2, last?.replications ?? 2)] as const;
  const x = scaleLinear(runs[0] === runs[1] ? [0, runs[1]] : runs, [EDGE, width - EDGE]);
  const y = logarithmic([Math.min(0.5, ...all), Math.max(2, ...all)], [height - EDGE, EDGE]);
  const draw = line<readonly [number, number]>(
    ([n]) => x(n),
    ([, ratio]) => y(ratio),
  ).defined(([, ratio]) => ratio > 0 && ratio < Infinity);
  const ends = ratios.map((of) => {
    const last = of.at(-1) ?? 1;
    return last > 0 && last < Infinity ? y(last) : y(1);
  });
  const places = [...ends, y(1)];
  const labels = spread(places, Array<number>(places.length).fill(LABEL * em), 0, height);
  return {
    wanted: y(1),
    wantedLabelY: labels.at(-1) ?? 0,
    lines: ratios.map((of, k) => ({
      path: draw(looks.map((look, i) => [look.replications, of[i] ?? NaN] as const)) ?? "",
      x: x(runs[1]),
      y: ends[k] ?? 0,
      labelY: labels[k] ?? 0,
    })),
    // One look alone has one number beneath it.
    ticks: (first === last ? [last] : [first, last]).flatMap((look) =>
      look ? [{ x: x(look.replications), replications: look.replications }] : [],
    ),
  };
}

function ratioOf(found: TargetFound | undefined): number {
  const { halfWidth, needed } = found ?? {};
  return halfWidth === undefined || needed === undefined ? NaN : halfWidth / needed;
}
