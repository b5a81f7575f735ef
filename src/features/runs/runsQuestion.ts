import { KEY_LENGTH } from "../../state/shelf/keyOfRun.ts";

/** Which of a run's numbers are set against the baseline's: one arm's, or the difference of the two. */
export const NUMBERS = ["difference", "base", "other"] as const;
export type NumbersOf = (typeof NUMBERS)[number];
export const CURVES = ["time", "cost"] as const;
export type WhichCurve = (typeof CURVES)[number];

/** What the view "Runs" was asked: runs by the first characters of their digests. */
export interface RunsQuestion {
  /** What every other run is compared with. */
  readonly baseline?: string;
  /** The run whose numbers are shown in full; the newest unless said. */
  readonly chosen?: string;
  /** Runs whose curves are drawn; the newest few unless said. */
  readonly lines?: readonly string[];
  readonly curve: WhichCurve;
  readonly numbers: NumbersOf;
}

/** Curves that one chart can tell apart. */
export const MOST_LINES = 8;
export const DEFAULT_RUNS_QUESTION: RunsQuestion = { curve: "time", numbers: "difference" };

/** The question as a short text; undefined for what is asked by default. */
export function writeRunsQuestion(question: RunsQuestion): string | undefined {
  const { baseline, chosen, lines, curve, numbers } = question;
  const parts = [
    baseline && `baseline:${baseline}`,
    chosen && `chosen:${chosen}`,
    lines && `lines:${lines.join("+") || "none"}`,
    curve !== "time" && `curve:${curve}`,
    numbers !== "difference" && `numbers:${numbers}`,
  ];
  return parts.filter(Boolean).join(",") || undefined;
}

const KEY = new RegExp(`^[0-9a-f]{${KEY_LENGTH}}$`);

/** The question that a text asks; undefined where it cannot be read. */
export function readRunsQuestion(text: string | undefined): RunsQuestion | undefined {
  if (text === undefined) return DEFAULT_RUNS_QUESTION;
  let question = DEFAULT_RUNS_QUESTION;
  const seen = new Set<string>();
  for (const part of text.split(",")) {
    const [name = "", value = "", ...rest] = part.split(":");
    const next = seen.has(name) || rest.length > 0 ? undefined : withPart(question, name, value);
    if (!next) return undefined;
    seen.add(name);
    question = next;
  }
  return question;
}

function withPart(question: RunsQuestion, name: string, value: string): RunsQuestion | undefined {
  switch (name) {
    case "baseline":
    case "chosen":
      return KEY.test(value) ? { ...question, [name]: value } : undefined;
    case "lines": {
      const lines = value === "none" ? [] : value.split("+");
      const isGood = lines.length <= MOST_LINES && lines.every((key) => KEY.test(key));
      return isGood && new Set(lines).size === lines.length ? { ...question, lines } : undefined;
    }
    case "curve": {
      const curve = CURVES.find((which) => which === value);
      return curve && { ...question, curve };
    }
    case "numbers": {
      const numbers = NUMBERS.find((which) => which === value);
      return numbers && { ...question, numbers };
    }
    default:
      return undefined;
  }
}
