import { NOISE_ERRORS, parameter, screen, screeningSteps, SCREENED } from "../../sims/index.ts";
import type { Arm, Screened, Screening, ScreeningRequest } from "../../sims/index.ts";
import { alignColumns } from "./alignColumns.ts";
import { BadInput } from "./BadInput.ts";
import type { Command } from "./Command.ts";
import { oneOf, readOptions, SEEDS, wholeNumber } from "./readOptions.ts";
import { readScenario, withSettings } from "./readScenario.ts";

/** Pairs of arms, the first without what the second has. */
const PAIRS = ["T,D", "T,C", "T,L", "D,C", "D,L", "C,L"] as const;
const MOST_RUNS = 1000;

export const screenInputs: Command = {
  usage: "PRESET_OR_FILE [--runs N] [--seed S] [--arms T,L] [--set path=value]… [--json]",
  help: "moves every input between the ends of what is known of it: what share of the gain rests on assumptions",
  options: [
    "--runs      worlds for each end of each input, 40 unless said",
    "--seed      whole number that the luck comes from, 1 unless said",
    "--arms      two of T, D, C, L; T,L unless said",
    "--set       changes a value of the scenario: adoption.banks=0.5",
    "--json      one JSON object in place of the table",
  ],
  run(args) {
    const { values, positionals } = readOptions(
      args,
      {
        runs: { type: "string" },
        seed: { type: "string" },
        arms: { type: "string" },
        set: { type: "string", multiple: true },
        json: { type: "boolean" },
      },
      ["PRESET_OR_FILE"],
    );
    const [presetOrFile = ""] = positionals;
    const request: ScreeningRequest = {
      scenario: withSettings(readScenario(presetOrFile), values.set ?? []),
      seed: wholeNumber("seed", values.seed, SEEDS, 1),
      arms: oneOf("arms", values.arms, PAIRS, "T,L").split(",") as [Arm, Arm],
      replications: wholeNumber("runs", values.runs, [2, MOST_RUNS], 40),
    };
    const screening = run(request);
    if (!values.json) return screeningText(request, screening);
    return JSON.stringify({ scenario: request.scenario, arms: request.arms, ...screening });
  },
};

function run(request: ScreeningRequest): Screening {
  const { isTTY } = process.stderr;
  const steps = screeningSteps(request);
  const work = screen(request);
  try {
    for (let next = work.next(); ; next = work.next()) {
      if (next.done) return next.value;
      if (isTTY) process.stderr.write(`\r${next.value} of ${steps} inputs`);
    }
  } catch (error) {
    if (error instanceof Error && /^No invoice /.test(error.message)) {
      throw new BadInput(error.message);
    }
    throw error;
  } finally {
    if (isTTY) process.stderr.write("\r\u001b[K");
  }
}

const UNITS: Readonly<Record<Screened, string>> = {
  timeToCash: "days",
  costPer100: "per 100 of invoice",
};

function screeningText({ scenario, arms }: ScreeningRequest, found: Screening): string {
  const rows = [...found.inputs]
    .sort((a, b) => Math.abs(b.effects.timeToCash.value) - Math.abs(a.effects.timeToCash.value))
    .map(({ id, evidence, lo, hi, by, effects }) => [
      `${parameter(id).label} (${id})`,
      evidence,
      `${short(lo)} to ${short(hi)}${by === "fifth" ? " ±20 %" : ""}`,
      ...SCREENED.map((of) => {
        const { value, error, heard } = effects[of];
        return `${heard ? "" : "("}${value.toFixed(3)} ± ${error.toFixed(3)}${heard ? "" : ")"}`;
      }),
    ]);
  const shares = SCREENED.map((of) => {
    const { share, error = NaN, bounds = [0, 1], counted, noise } = found.shares[of];
    const said =
      share === undefined
        ? "no input has an effect above the noise"
        : `${percent(share)} ± ${(100 * error).toFixed(1)} % of the effects of ${counted} inputs`;
    return `${UNITS[of]}: ${said}; ${bounds.map(percent).join(" to ")} whatever the ${noise} in the noise do`;
  });
  return [
    `${scenario.title} (${scenario.id}), ${arms[1]} less ${arms[0]}`,
    `${found.experiments} experiments of ${found.replications} worlds, seed ${found.seed}`,
    "",
    ...alignColumns([["", "evidence", "from … to", UNITS.timeToCash, "per 100"], ...rows]),
    "",
    `In brackets: less than ${NOISE_ERRORS} standard errors, counted as none.`,
    "Resting on assumed inputs:",
    ...shares,
  ].join("\n");
}

function percent(share: number): string {
  return `${(100 * share).toFixed(0)} %`;
}

function short(x: number): string {
  return String(Number(x.toPrecision(4)));
}
