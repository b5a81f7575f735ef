import {
  MODEL_VERSION,
  type MachineDescription,
  type TransitionDescription,
} from "../../../sims/index.ts";
import type { ChartTable } from "../../charts/frame/ChartTable.ts";
import type { Drawing } from "../../charts/frame/Drawing.ts";
import { statechartDrawing } from "../../charts/statechart/statechartDrawing.ts";
import { joinSentences } from "../../i18n/joins.ts";
import { LANGUAGE_TAGS, language } from "../../i18n/language.ts";
import { m } from "../../i18n/model.ts";
import { nameInWords } from "../../i18n/modelWords.ts";

/** A statechart of the model, with the steps of a chosen state drawn in full, as it leaves the app. */
export function machineDrawing(machine: MachineDescription, chosen: string | undefined): Drawing {
  const about = m("chart.about", shapeOf(machine));
  return {
    ...statechartDrawing({
      machine,
      title: m("chart.title", { party: m(`party.${machine.id}`) }),
      subtitle: about,
      description: about,
      footer: m("chart.footer", { model: MODEL_VERSION }),
      chosen,
      exitText,
      table: () => stepsTable(machine),
    }),
    note: joinSentences([m("chart.key"), m("chart.small")]),
  };
}

/** What stands at a state that many lead to. */
export function exitText(trigger: string, states: number): string {
  return m("chart.exit", { trigger, n: String(states) });
}

/** How many states, where it begins, and where it may end. */
export function shapeOf({ states }: MachineDescription) {
  const finals = states
    .filter(({ final }) => final)
    .map(({ name }) => m("state.quoted", { name: nameInWords(name) }));
  return {
    states: String(states.length),
    first: nameInWords(states.find(({ initial }) => initial)?.name ?? ""),
    finals: new Intl.ListFormat(LANGUAGE_TAGS[language()], { type: "disjunction" }).format(finals),
  };
}

function stepsTable({ id, transitions }: MachineDescription): ChartTable {
  return {
    caption: m("chart.title", { party: m(`party.${id}`) }),
    headers: [m("chart.table.from"), m("chart.table.step"), m("chart.table.to")],
    rows: transitions.map((step) => [
      step.from === undefined ? "" : nameInWords(step.from),
      stepText(step),
      nameInWords(step.to ?? step.from ?? ""),
    ]),
  };
}

function stepText({ trigger, guard }: TransitionDescription): string {
  const what = `${m(`step.${trigger.kind}`)} ${nameInWords(trigger.name)}`;
  return guard === undefined ? what : `${what} ${m("step.if", { guard: nameInWords(guard) })}`;
}
