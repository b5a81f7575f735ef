import type { MachineDescription } from "../../../sims/index.ts";
import type { ChartTable } from "../frame/ChartTable.ts";
import type { Drawing } from "../frame/Drawing.ts";
import { group } from "../marks/Mark.ts";
import { drawStatechart, type StatechartLook } from "./drawStatechart.ts";
import { scaledStatechart } from "./scaledStatechart.ts";
import { statechartLayout, type StatechartLayout } from "./statechartLayout.ts";

export interface StatechartDrawingInput extends Omit<StatechartLook, "scale"> {
  readonly machine: MachineDescription;
  readonly title: string;
  readonly subtitle: string;
  readonly description: string;
  readonly footer: string;
  /** Every step in words. */
  readonly table: () => ChartTable;
}

/** Where it would be drawn smaller than this, over the type size, it does without the names of its steps. */
const LEAST = 0.6;
/** Larger than this, over the type size, it only gets coarse. */
const MOST = 1.05;

/** A statechart as a drawing for a page of its own: as large as the page is wide, in its middle. */
export function statechartDrawing(of: StatechartDrawingInput): Drawing {
  const { machine, title, subtitle, description, footer, table } = of;
  return {
    id: "statechart",
    title,
    subtitle,
    description,
    footer,
    height: (width, em) => fitted(machine, width, em).drawn.height,
    draw({ width, em }) {
      const { drawn, scale } = fitted(machine, width, em);
      return [group("statechart", drawStatechart(drawn, { ...of, scale }))];
    },
    table,
  };
}

function fitted(
  machine: MachineDescription,
  width: number,
  em: number,
): { readonly drawn: StatechartLayout; readonly scale: number } {
  const whole = layoutOf(machine, true);
  const isSmall = width / whole.width < LEAST * em;
  const layout = isSmall ? layoutOf(machine, false) : whole;
  const scale = Math.min(MOST * em, width / layout.width);
  const left = (width - layout.width * scale) / 2;
  return { drawn: scaledStatechart(layout, scale, left), scale };
}

/** Laying out takes tens of milliseconds, and every size asks for the same. */
const kept = {
  named: new WeakMap<MachineDescription, StatechartLayout>(),
  bare: new WeakMap<MachineDescription, StatechartLayout>(),
};

function layoutOf(machine: MachineDescription, named: boolean): StatechartLayout {
  const known = kept[named ? "named" : "bare"];
  const layout = known.get(machine) ?? statechartLayout(machine, { named });
  known.set(machine, layout);
  return layout;
}
