import {
  measureById,
  NOISE_ERRORS,
  parameter,
  type ByMeasure,
  type ElementaryEffects,
  type InputMove,
  type InputUncertainty,
  type MeasureId,
  type ParameterId,
  type SobolIndices,
  type Tornado,
  type Uncertain,
} from "../../sims/index.ts";
import {
  DRAW_RUNS,
  type SensitivityAnswer,
  type SensitivityQuestion,
} from "../../workers/sensitivity/SensitivityQuestion.ts";
import { alignColumns } from "./alignColumns.ts";
import { labelOf, number, short, written } from "./written.ts";

/** The answer of `sensitivity` as tables. Every interval says what it covers. */
export function sensitivityText(question: SensitivityQuestion, answer: SensitivityAnswer): string {
  const { measures, baseRuns } = question;
  const { base, moves, tornado, drawn, morris, replications } = answer;
  if (moves.length === 0) {
    return [...sensitivityHead(question), "", "No input of this scenario can be moved."].join("\n");
  }
  return [
    ...sensitivityHead(question),
    `${replications} replications in each arm in all`,
    "",
    `As it is, ${baseRuns} replications (95 % intervals of the mean: simulation error only)`,
    ...measures.map(
      (id) => `${labelOf(measureById(id))}: ${written(base[id], measureById(id).unit)}`,
    ),
    ...(tornado ? ["", ...tornadoText(tornado, measures)] : []),
    ...(morris ? ["", ...morrisText(moves, morris, measures)] : []),
    ...(drawn
      ? measures.flatMap((id) => [
          "",
          ...drawnText(id, drawn.uncertainty[id], moves, drawn.scenarios),
        ])
      : []),
  ].join("\n");
}

/** What was asked. */
export function sensitivityHead({ scenario, arms, seed }: SensitivityQuestion): readonly string[] {
  return [`${scenario.title} (${scenario.id}), ${arms[1]} less ${arms[0]}, seed ${seed}`];
}

/** Inputs moved one at a time, and the share of their effects that rests on assumed ones. */
export function tornadoText(found: Tornado, measures: readonly MeasureId[]): readonly string[] {
  const [first = "timeToCash"] = measures;
  const span = (effects: Tornado["inputs"][number]["effects"]): number =>
    Math.abs(effects[first]?.value ?? 0);
  const rows = [...found.inputs]
    .sort((a, b) => span(b.effects) - span(a.effects))
    .map(({ effects, ...input }) => [
      ...inputCells(input),
      ...measures.map((id) => {
        const effect = effects[id];
        if (!effect) return "–";
        const { value, error, heard } = effect;
        return `${heard ? "" : "("}${fixed(value)} ± ${fixed(error)}${heard ? "" : ")"}`;
      }),
    ]);
  return [
    `One input at a time: high end less low end; ${found.experiments} experiments of ${found.replications} replications`,
    ...alignColumns([["", "evidence", "from … to", ...measures.map((id) => unitOf(id))], ...rows]),
    "",
    `In brackets: less than ${NOISE_ERRORS} standard errors, counted as none.`,
    "Resting on assumed inputs:",
    ...measures.map((id) => shareText(found, id)),
  ];
}

function shareText(found: Tornado, id: MeasureId): string {
  const { share, error = NaN, bounds = [0, 1], counted = 0, noise = 0 } = found.shares[id] ?? {};
  const said =
    share === undefined
      ? "no input has an effect above the noise"
      : `${percent(share)} ± ${(100 * error).toFixed(1)} % of the effects of ${counted} inputs`;
  return `${unitOf(id)}: ${said}; ${bounds.map(percent).join(" to ")} whatever the ${noise} in the noise do`;
}

function morrisText(
  moves: readonly InputMove[],
  found: ByMeasure<readonly ElementaryEffects[]>,
  measures: readonly MeasureId[],
): readonly string[] {
  return measures.flatMap((id) => {
    const effects = found[id];
    if (!effects) return [`${labelOf(measureById(id))}: too few trajectories have a value`];
    const rows = moves
      .flatMap((move, i) => {
        const effect = effects[i];
        return effect ? [{ move, effect }] : [];
      })
      .sort((a, b) => b.effect.muStar.value - a.effect.muStar.value)
      .map(({ move, effect: { mu, muStar, sigma, noise } }) => {
        const heard = muStar.value > NOISE_ERRORS * noise;
        const size = `${fixed(muStar.value)} ± ${fixed(muStar.error)}`;
        return [
          ...inputCells(move),
          heard ? size : `(${size})`,
          fixed(mu.value),
          fixed(sigma),
          fixed(noise),
        ];
      });
    return [
      `Elementary effects over the whole range (Morris), ${unitOf(id)}`,
      ...alignColumns([
        ["", "evidence", "from … to", "mu* ± error", "mu", "sigma", "noise"],
        ...rows,
      ]),
      `In brackets: less than ${NOISE_ERRORS} times the noise of one effect.`,
      "",
    ];
  });
}

function drawnText(
  id: MeasureId,
  found: InputUncertainty | undefined,
  moves: readonly InputMove[],
  scenarios: number,
): readonly string[] {
  const title = `All ${moves.length} inputs at once: ${labelOf(measureById(id))}`;
  if (!found) return [title, "Too few draws have a value."];
  const { spread, variance, noise, factors, assumed, samples } = found;
  const { unit } = measureById(id);
  const quantile = ({ value, error }: Uncertain) =>
    `${number(value, unit)} ± ${number(error, unit)}`;
  const name = (kind: string, [id, ...more]: readonly ParameterId[]) =>
    kind === "input" && id
      ? `${parameter(id).label} (${id})`
      : `the other ${more.length + 1} together`;
  const share = (of: SobolIndices | undefined, which: "first" | "total") =>
    of ? `${part(of[which].value)} [${of[which].ci95.map(part).join(", ")}]` : "–";
  const sized = [...factors].sort(
    (a, b) => (b.indices?.total.value ?? 0) - (a.indices?.total.value ?? 0),
  );
  const heard = factors.some(({ indices }) => indices);
  return [
    title,
    `${samples} base samples, ${scenarios} scenarios of ${DRAW_RUNS} replications. Assumed: all values of a range are as likely, inputs independent.`,
    `Uncertainty of the inputs, ${spread.draws} draws, luck taken off: 5 % ${quantile(spread.p5)}, median ${quantile(spread.p50)}, 95 % ${quantile(spread.p95)}`,
    `Below 0 in ${percent(spread.below.value)} ± ${(100 * spread.below.error).toFixed(1)} % of the draws`,
    `Variance over the inputs ${variance.value.toPrecision(4)} ± ${variance.error.toPrecision(2)}; by luck, taken off, ${noise.toPrecision(3)} a draw`,
    ...(heard
      ? alignColumns([
          ["share of the variance [95 % over base samples]", "alone", "with others"],
          ...sized.map(({ kind, ids, indices }) => [
            name(kind, ids),
            share(indices, "first"),
            share(indices, "total"),
          ]),
          ["all assumed inputs", share(assumed, "first"), share(assumed, "total")],
        ])
      : ["The variance over the inputs is not told from nought: no shares of it."]),
  ];
}

type MovedLike = Pick<InputMove, "id" | "evidence" | "lo" | "hi" | "by">;

function inputCells({ id, evidence, lo, hi, by }: MovedLike): readonly string[] {
  return [
    `${parameter(id).label} (${id})`,
    evidence,
    `${short(lo)} to ${short(hi)}${by === "fifth" ? " ±20 %" : ""}`,
  ];
}

const UNITS = { days: "days", per100: "per 100 of invoice", share: "share", rate: "rate" } as const;

/** What a column counts, with the measure's name where that is not one of the first two. */
function unitOf(id: MeasureId): string {
  const { unit } = measureById(id);
  return id === "timeToCash" || id === "costPer100" ? UNITS[unit] : `${id}, ${UNITS[unit]}`;
}

/** Three digits, with a minus that is one and none before nought. */
function fixed(value: number): string {
  return value
    .toFixed(3)
    .replace(/^-(?=0\.0+$)/, "")
    .replace("-", "−");
}

function percent(share: number): string {
  return `${(100 * share).toFixed(0)} %`;
}

/** A share of the variance: the estimate of a small one may lie below nought, what it estimates does not. */
function part(share: number): string {
  return percent(Math.min(1, Math.max(0, share)));
}
