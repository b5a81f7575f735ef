import { fitSpread } from "../../sims/fit/fitSpread.ts";
import {
  attribute,
  coalitionsOf,
  describeMachines,
  digest,
  logAsCsv,
  PRESETS,
  traceWorld,
} from "../../sims/index.ts";
import { density, quantile } from "../../sims/quantiles.ts";
import type { Scenario } from "../../sims/scenario/Scenario.ts";
import { densityLayout } from "../../src/charts/density/densityLayout.ts";
import { statechartLayout } from "../../src/charts/statechart/statechartLayout.ts";
import { contourLayout } from "../../src/charts/sweep/contourLayout.ts";
import { SHOWN } from "../../src/export/data/bookOf.ts";
import { writeCsv } from "../../src/export/data/files/writeCsv.ts";
import { COMPARED_DRAWINGS } from "../../src/export/drawings.ts";
import { eventLogFile } from "../../src/export/log/eventLogFile.ts";
import { formatNumber, formatPercent, formatShort } from "../../src/format/number.ts";
import { convergenceLayout } from "../../src/charts/convergence/convergenceLayout.ts";
import { contours, distributions, durations, looks, numbers } from "./madeUp.ts";
import { costMarks, stageMarks, timeMarks } from "./drawn.ts";
import { europe, reduced, resultOf, SEED, small } from "./results.ts";
import { inChinese } from "./inChinese.ts";
import { svgOf } from "./svgOf.ts";

/** Things by name; each says, as text, what must be the same to the last byte. */
export type Things = Readonly<Record<string, () => string>>;

/**
 * The things that must be the same everywhere: in any engine, with any number of workers, on any machine, now and
 * later. What leaves the app relies on it. Whoever adds something that leaves the app adds a line here; every engine
 * that is installed is then asked (`engines.test.ts`).
 *
 * @param scenarios Small scenarios in which much happens. They are drawn at random by one engine and handed over as
 *   data, so that all are asked about the same.
 */
export function sameEverywhere(scenarios: readonly Scenario[]): Things {
  const logged = {
    scenario: scenarios[0] ?? europe,
    seed: SEED,
    replication: 0,
    arm: "L",
  } as const;
  return {
    ...each(PRESETS, ({ id, scenario }) => [
      `results: ${id}`,
      () => whole(resultOf(small(scenario))),
    ]),
    ...each(scenarios, (scenario, i) => [
      `results: scenario ${i + 1} at random`,
      () => whole(resultOf(scenario)),
    ]),
    "results: each arm with luck of its own": () => whole(resultOf(europe, "own")),
    "where the difference comes from": () => json(attribute(reduced(europe, coalitionsOf(europe)))),
    "families fitted to a user's durations": () => json(fitSpread(durations, [40, 55, 90])),
    "quantiles and densities of each family": () =>
      json(
        distributions.map((d) =>
          [0.001, 0.05, 0.3, 0.5, 0.9, 0.999].map((p) => {
            const x = quantile(d, p);
            return [x, density(d)?.(x)];
          }),
        ),
      ),
    "the event log as CSV": () => logAsCsv(traceWorld({ ...logged, runtime: "kernel" }).events),
    "the event log as XES": () => {
      const made = eventLogFile(
        { ...logged, runtime: "kernel", first: 0, last: 0, every: 1 },
        "xes",
      );
      return made.ok ? made.file.text : made.reason;
    },
    ...each(COMPARED_DRAWINGS, (id) => [`the chart ${id} as SVG`, () => svgOf(id)]),
    ...each(["time", "cost", "stages"] as const, (id) => [
      `the table of ${id} as CSV`,
      () => new TextDecoder().decode(writeCsv(SHOWN[id](resultOf(small(europe))))),
    ]),
    "the event log by real actors": () =>
      logAsCsv(traceWorld({ ...logged, runtime: "reference" }).events),
    "numbers for people": () =>
      numbers
        .flatMap((x) => [
          ...[0, 1, 2, 4].map((digits) => formatNumber(x, digits)),
          formatShort(x, 6),
          formatPercent(x),
        ])
        .join("\n"),
    "the time chart as laid out": () => json(timeMarks()),
    "the time chart as laid out in Chinese": () => inChinese(() => json(timeMarks())),
    "the cost chart as laid out": () => json(costMarks()),
    "the chart of stages as laid out": () => json(stageMarks()),
    "the contours of two parameters as laid out": () => json(contourLayout(contours)),
    "spreads as laid out": () =>
      json(
        distributions.map((d) =>
          densityLayout(d, undefined, { width: 320, height: 120, foot: 20, inset: 8 }),
        ),
      ),
    "the way to what is known as laid out": () => json(convergenceLayout(looks, 320, 90)),
    "statecharts as laid out": () =>
      json(describeMachines().map((machine) => statechartLayout(machine))),
  };
}

function each<A>(
  of: readonly A[],
  line: (item: A, i: number) => readonly [name: string, make: () => string],
): Things {
  return Object.fromEntries(of.map(line));
}

function json(found: unknown): string {
  return JSON.stringify(found);
}

/** A result to the last digit, and the digest that stands for it. */
function whole(result: ReturnType<typeof resultOf>): string {
  return `${digest(result)} ${json(result)}`;
}
