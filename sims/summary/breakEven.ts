import type { Arm } from "../experiment/RunTable.ts";
import type { Scenario } from "../scenario/Scenario.ts";
import type { ArmResult, Findings } from "./Result.ts";

/** Face of invoices a year, in major units, that would have to run over a network; Infinity where none is enough. */
export interface BreakEven {
  /** Face over the network in the scenario. */
  readonly face: number;
  /** For the operator: fees pay for running and fixed cost. */
  readonly operator: number;
  /** For those who use it: what suppliers save after fees pays for the fixed cost. */
  readonly members: number;
  /** For all together, payments between them left out: resources saved pay for the fixed cost. */
  readonly society: number;
}

/** The yearly volume at which a margin on each unit of it pays for a fixed cost a year. */
export function breakEvenVolume(fixedYearly: number, margin: number): number {
  if (fixedYearly <= 0) return 0;
  return margin > 0 ? fixedYearly / margin : Infinity;
}

/**
 * Break-even volumes of the network of an arm, by the means of a result; for members and society
 * against arm T. Running cost and savings are taken to be in proportion to volume, as they are in
 * the model; undefined without that arm, without T, or where the arm has no network.
 */
export function breakEven(findings: Findings, scenario: Scenario, arm: Arm): BreakEven | undefined {
  const { T: base, [arm]: own } = findings.arms;
  if (base === undefined || own === undefined || (arm !== "C" && arm !== "L")) return undefined;
  const face = (arm === "L" ? scenario.ledger : scenario.platform).networkFace;
  const fixed = of(own, "operatorFixed");
  const costs = ({ costPer100, costs: by }: ArmResult): number =>
    costPer100.mean - (by["uncovered"] ?? 0);
  const volume = (margin: number): number =>
    breakEvenVolume((fixed / 100) * face, Math.abs(margin) < NOTHING ? 0 : margin / 100);
  return {
    face,
    operator: volume(of(own, "operatorSurplus") + fixed),
    members: volume(costs(base) - costs(own)),
    society: volume(of(base, "realCostPer100") - of(own, "realCostPer100") + fixed),
  };
}

/** Per 100 of face: what is left of sums that cancel. */
const NOTHING = 1e-9;

function of(result: ArmResult, id: string): number {
  return result.measures[id]?.mean ?? 0;
}
