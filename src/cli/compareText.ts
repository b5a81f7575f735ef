import { MEASURES } from "../../sims/index.ts";
import type { ArmResult, DifferenceResult, Estimate } from "../../sims/summary/Result.ts";
import type { Summary } from "../../workers/protocol.ts";
import { alignColumns } from "./alignColumns.ts";

/** How each unit is written: factor, digits, and what follows the number. */
const UNITS: Readonly<Record<string, { factor: number; digits: number; sign: string }>> = {
  days: { factor: 1, digits: 2, sign: "" },
  per100: { factor: 1, digits: 3, sign: "" },
  share: { factor: 100, digits: 2, sign: " %" },
  rate: { factor: 100, digits: 2, sign: " %" },
};

const ARM_NAMES: Readonly<Record<string, string>> = { T: "without (T)", L: "with (L)" };

/** The answer of `compare` for people: a table of measures, each with its 95 % interval. */
export function compareText({ result, digest }: Summary): string {
  const arms = Object.entries(result.arms);
  const differences = Object.entries(result.difference);
  const columns = [
    ...arms.map(([name, arm]) => ({ title: ARM_NAMES[name] ?? name, estimates: byId(arm) })),
    ...differences.map(([name, difference]) => ({
      title: `difference (${name.replace("-", " − ")})`,
      estimates: byId(difference),
    })),
  ];
  const rows = MEASURES.map(({ id, label, unit }) => [
    unit === "days" ? `${label}, days` : label,
    ...columns.map(({ estimates }) => written(estimates[id], unit)),
  ]);
  const { scenario, replications, invoices, seed, model } = result;
  return [
    `${scenario.title} (${scenario.id})`,
    `${replications} replications, ${invoices} invoices, seed ${seed}, model ${model}`,
    "",
    ...alignColumns([["", ...columns.map(({ title }) => title)], ...rows]),
    "",
    "In brackets: 95 % intervals of the means, simulation error only.",
    `Digest ${digest}`,
  ].join("\n");
}

/** Every measure by its id. */
function byId(found: ArmResult | DifferenceResult): Readonly<Record<string, Estimate>> {
  const { timeToCash, costPer100, measures } = found;
  return { timeToCash, costPer100, ...measures };
}

function written(estimate: Estimate | undefined, unit: string): string {
  if (!estimate) return "–";
  const { factor, digits, sign } = UNITS[unit] ?? { factor: 1, digits: 3, sign: "" };
  const number = (value: number) => {
    const text = (value * factor).toFixed(digits);
    return Number(text) === 0 ? text.replace("-", "") : text.replace("-", "−");
  };
  const mean = number(estimate.mean) + sign;
  if (!estimate.ci95) return `${mean} [–]`; // one world tells nothing of its own error
  return `${mean} [${estimate.ci95.map(number).join(", ")}]`;
}
