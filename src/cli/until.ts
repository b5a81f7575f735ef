import { MEASURES, parseTarget, type Target, type TargetFound } from "../../sims/index.ts";
import type { Summary } from "../../workers/protocol.ts";
import { formatShort } from "../format/number.ts";
import { BadInput } from "./BadInput.ts";
import { labelOf, number } from "./written.ts";

/** Replications that an experiment takes at most while it waits for a precision, unless said. */
export const MOST_UNTIL = 10_000;
/** Targets at once: each more makes all of them dearer. */
const MOST_TARGETS = 10;

/** Reads `--until`, which may be given several times and hold several each; throws BadInput. */
export function readUntil(
  texts: readonly string[] | undefined,
  arms: number,
): readonly Target[] | undefined {
  if (texts === undefined) return undefined;
  if (arms < 2) throw new BadInput("--until needs a difference: give --arms two at least");
  const given = texts.flatMap((text) => text.split(","));
  if (given.length > MOST_TARGETS) {
    throw new BadInput(
      `too many targets of --until: ${given.length}; expected ${MOST_TARGETS} at most`,
    );
  }
  const targets = given.map((text) => {
    const parsed = parseTarget(text);
    if (!parsed.ok)
      throw new BadInput(`invalid --until: ${text || '""'}; expected ${parsed.expected}`);
    return parsed.target;
  });
  const twice = targets.find(({ measure }, i) =>
    targets.some((t, j) => j < i && t.measure === measure),
  );
  if (twice) throw new BadInput(`--until has ${twice.measure} twice; expected each measure once`);
  return targets;
}

/** The precision of an experiment in JSON: the last look, and how the half-widths came down. */
export function untilJson({ result, precision }: Summary): object {
  if (!precision) return {};
  const { reached, looks } = precision;
  const last = looks.at(-1)?.targets ?? [];
  return {
    until: {
      reached,
      runs: result.replications,
      targets: last.map(
        ({ measure, pair, within, relative, mean, halfWidth, needed, ...rest }) => ({
          measure,
          difference: pair,
          within,
          relative,
          mean: mean ?? null,
          halfWidth: halfWidth ?? null,
          needed: needed ?? null,
          reached: rest.reached,
        }),
      ),
      looks: looks.map(({ replications, targets }) => ({
        runs: replications,
        halfWidth: targets.map((target) => target.halfWidth ?? null),
        needed: targets.map((target) => target.needed ?? null),
      })),
    },
  };
}

/** "reached after 340 replications", and of each target how exactly it is known and what was asked. */
export function untilLines({ result, precision }: Summary): readonly string[] {
  if (!precision) return [];
  const last = precision.looks.at(-1)?.targets ?? [];
  const n = result.replications;
  return [
    "",
    precision.reached
      ? `Precision reached after ${n} replications`
      : `Precision not reached after ${n} replications; more (--runs) would tell`,
    ...last.map(targetLine),
    ...(last.length > 1
      ? [
          `Half-widths at ${formatShort(100 - 5 / last.length)} % each, so that all hold together at 95 %.`,
        ]
      : []),
  ];
}

function targetLine(found: TargetFound): string {
  const measure = MEASURES.find(({ id }) => id === found.measure);
  if (!measure) return "";
  const say = (x: number | undefined): string =>
    x === undefined ? "unknown" : `±${number(x, measure.unit, 1)}`;
  const wanted = found.relative
    ? `, ${Number((found.within * 100).toPrecision(6))} % of the difference`
    : "";
  const name = `${labelOf(measure)}, ${found.pair.replace("-", " − ")}`;
  const verdict = found.reached ? "reached" : "not yet";
  return `  ${name}: ${verdict}, ${say(found.halfWidth)} of ${say(found.needed)}${wanted}`;
}
