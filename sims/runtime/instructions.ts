import type { DelayName } from "../machines/names.ts";
import type { ActionConfig, StatechartConfig, TransitionConfig } from "../machines/statechart.ts";
import { timers } from "./readCharts.ts";

export type Instruction =
  | { readonly act: ActionConfig }
  | { readonly enter: string }
  | { readonly start: DelayName; readonly slot: number; readonly state: string };

/** What a transition does, in order; its state's timers stand in slots from the first one on. */
export function instructions(
  chart: StatechartConfig,
  { actions, target }: TransitionConfig,
  firstSlot: number,
): readonly Instruction[] {
  const list: Instruction[] = (actions ?? []).map((act) => ({ act }));
  if (target === undefined) return list;
  const name = target.replace(/^\./, "");
  list.push({ enter: name });
  for (const act of chart.states[name]?.entry ?? []) list.push({ act });
  timers(chart, name).forEach((start, k) => list.push({ start, slot: firstSlot + k, state: name }));
  return list;
}
