import * as v from "valibot";
import {
  ARMS,
  MODEL_VERSION,
  own,
  ownAt,
  parseScenario,
  render,
  type Arm,
  type Attribution,
  type Problem,
  type Result,
  type Scenario,
} from "../../../sims/index.ts";
import { joinList } from "../../i18n/joins.ts";
import { modelText } from "../../i18n/modelWords.ts";
import { rc, type RecordKey } from "../../i18n/record.ts";

/** Arms compared under luck of one kind: `until` is no part of it, the replications that it took are. */
export interface ComparedExperiment {
  readonly kind: "compare";
  readonly seed: number;
  readonly replications: number;
  /** In the order of ARMS. */
  readonly arms: readonly Arm[];
  /** Present where each arm had luck of its own. */
  readonly luck?: "own";
}

/** The difference of ledger and paper shared out among mechanisms. */
export interface AttributedExperiment {
  readonly kind: "attribution";
  readonly seed: number;
  readonly replications: number;
}

export type RecordedExperiment = ComparedExperiment | AttributedExperiment;

/** What it takes to compute an exported result again. Written as JSON, keys as here. */
export interface ReproductionRecord {
  /** Format of the record. */
  readonly daybook: typeof RECORD_FORMAT;
  /** MODEL_VERSION of the model that computed the result. */
  readonly model: string;
  readonly experiment: RecordedExperiment;
  /** Whole, as it is saved. */
  readonly scenario: Scenario;
  /** SHA-256, in hexadecimal, of the canonical result. */
  readonly digest: string;
  /** Query of the page ("?view=…") that shows it. */
  readonly address?: string;
}

/** Kinds of experiments that are recorded. */
const EXPERIMENT_KINDS = [
  "compare",
  "attribution",
] as const satisfies readonly RecordedExperiment["kind"][];
export const RECORD_FORMAT = 1;
/** Replications that the command line runs at most. */
const MOST_RUNS = 100_000;
const HIGHEST_SEED = 2 ** 32 - 1;
const LONGEST_ADDRESS = 20_000;

const seed = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(HIGHEST_SEED));
const replications = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(MOST_RUNS));
const inOrder = (arms: readonly Arm[]) =>
  arms.every((arm, i) => i === 0 || ARMS.indexOf(arm) > ARMS.indexOf(arms[i - 1] ?? arm));
const arms = v.pipe(
  v.array(v.picklist(ARMS)),
  v.minLength(1),
  v.maxLength(ARMS.length),
  v.check((given) => inOrder(given)),
);

const schema = v.object({
  daybook: v.literal(RECORD_FORMAT),
  model: v.pipe(v.string(), v.regex(/^\d{1,4}\.\d{1,4}\.\d{1,4}$/)),
  experiment: v.variant("kind", [
    v.object({
      kind: v.literal("compare"),
      seed,
      replications,
      arms,
      luck: v.exactOptional(v.literal("own")),
    }),
    v.object({ kind: v.literal("attribution"), seed, replications }),
  ]),
  digest: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
  address: v.exactOptional(v.pipe(v.string(), v.startsWith("?"), v.maxLength(LONGEST_ADDRESS))),
});

/** Why there is no record in something: the end of a sentence that begins with the file's name. */
export interface NoRecord {
  readonly ok: false;
  readonly reason: string;
  /** What is wrong with the scenario of the record; empty where it could not be read that far. */
  readonly problems: readonly Problem[];
}

export type ParsedRecord = { readonly ok: true; readonly record: ReproductionRecord } | NoRecord;

export function noRecord(reason: string, problems: readonly Problem[] = []): NoRecord {
  return { ok: false, reason, problems };
}

const KEYS = ["daybook", "model", "experiment", "scenario", "digest"];

const EXPECTED: Readonly<Record<string, RecordKey>> = {
  model: "expected.model",
  experiment: "expected.experiment",
  "experiment.kind": "expected.kind",
  "experiment.seed": "expected.seed",
  "experiment.replications": "expected.replications",
  "experiment.arms": "expected.arms",
  "experiment.luck": "expected.luck",
  digest: "expected.digest",
  address: "expected.address",
};

/**
 * A record out of anything, such as the JSON that a file holds. Keys that it does not know are left out;
 * scenarios of older formats are brought up to date. Never throws.
 */
export function parseRecord(input: unknown): ParsedRecord {
  const format = own(input, "daybook");
  if (format !== RECORD_FORMAT) return noRecord(formatReason(input, format));
  const parsed = v.safeParse(schema, input, { abortEarly: true });
  if (!parsed.success) {
    const keys = (parsed.issues[0].path ?? []).map(({ key }) => String(key));
    const path = keys.slice(0, 2).join(".");
    return noRecord(
      rc("field", {
        path,
        value: modelText(render(ownAt(input, path))),
        expected: rc(EXPECTED[path] ?? "expected.record", {
          keys: joinList(["kind", "seed", "replications"]),
          kinds: joinList(EXPERIMENT_KINDS),
        }),
      }),
    );
  }
  const scenario = parseScenario(own(input, "scenario"));
  if (!scenario.ok) {
    const n = String(scenario.problems.length);
    return noRecord(rc("scenario", { n }), scenario.problems);
  }
  const { daybook, model, experiment, digest, address } = parsed.output;
  return {
    ok: true,
    record: {
      daybook,
      model,
      experiment,
      scenario: scenario.scenario,
      digest,
      ...(address !== undefined && { address }),
    },
  };
}

function formatReason(input: unknown, format: unknown): string {
  if (typeof format === "number" && Number.isInteger(format) && format > RECORD_FORMAT) {
    return rc("format.newer", { format: String(format), here: String(RECORD_FORMAT) });
  }
  return format === undefined
    ? rc("format.none", { value: modelText(render(input)), keys: joinList(KEYS) })
    : rc("format.other", { format: modelText(render(format)), here: String(RECORD_FORMAT) });
}

/** The record of a finished comparison. */
export function recordOf(
  { result, digest }: { readonly result: Result; readonly digest: string },
  address?: string,
): ReproductionRecord {
  const { model, scenario, seed, luck, replications } = result;
  return {
    daybook: RECORD_FORMAT,
    model,
    experiment: {
      kind: "compare",
      seed,
      replications,
      arms: ARMS.filter((arm) => result.arms[arm] !== undefined),
      ...(luck && { luck }),
    },
    scenario,
    digest,
    ...(address !== undefined && { address }),
  };
}

/** The record of a difference that was shared out among mechanisms. */
export function recordOfAttribution(
  { attribution, digest }: { readonly attribution: Attribution; readonly digest: string },
  address?: string,
): ReproductionRecord {
  const { model, scenario, seed, replications } = attribution;
  return {
    daybook: RECORD_FORMAT,
    model,
    experiment: { kind: "attribution", seed, replications },
    scenario,
    digest,
    ...(address !== undefined && { address }),
  };
}

/** Whether the model that runs here is the one that the record was made with. */
export function isOfThisModel({ model }: ReproductionRecord): boolean {
  return model === MODEL_VERSION;
}
