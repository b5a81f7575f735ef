import { group, type GroupMark, type Mark, type TextMark } from "../marks/Mark.ts";
import { middledText } from "../marks/textMark.ts";
import type { StateBox, StatechartLayout } from "./statechartLayout.ts";

/** The state that is lit, those left before, and the step just taken. */
export interface LiveStates {
  readonly state: string;
  readonly visited: ReadonlySet<string>;
  readonly taken: { readonly from: string; readonly to: string } | undefined;
}

export interface StatechartLook {
  /** A state whose steps are drawn in full. */
  readonly chosen: string | undefined;
  /** What stands at a state that many lead to: by what, and from how many. */
  readonly exitText: (trigger: string, states: number) => string;
  /** Where an invoice stands in it, where one is followed. */
  readonly live?: LiveStates | undefined;
  /** How much larger than on the page it is drawn, where it is. */
  readonly scale?: number;
}

/** Type sizes as the style sheet has them, and the leading of the names of steps, in pixels. */
const STATE = 14;
const TRIGGER = 12;
const LEADING = 15;
/** An arrowhead's length and half its width, in widths of its line. */
const TIP = { long: 6.6, half: 2.8 } as const;

/** Steps, then states, then the names of steps above all. */
export function drawStatechart(layout: StatechartLayout, look: StatechartLook): readonly Mark[] {
  const { chosen, live, exitText, scale } = look;
  const { taken } = live ?? {};
  const isNear = (from: string, to: string) => from === chosen || to === chosen;
  const isTaken = (from: string, to: string) => taken?.from === from && taken.to === to;
  const sized = (mark: TextMark, size: number): TextMark =>
    scale === undefined ? mark : { ...mark, size: size * scale };
  const tips = Math.min(1, scale ?? 1);
  return [
    ...layout.arrows.map(({ from, to, path }) =>
      drawStep(path, { near: isNear(from, to), taken: isTaken(from, to) }, tips),
    ),
    ...layout.exits.flatMap(({ to, paths }) => {
      const path = taken?.to === to ? paths[taken.from] : undefined;
      return path === undefined ? [] : [drawStep(path, { near: false, taken: true }, tips)];
    }),
    ...layout.exits.flatMap(({ paths }) => {
      const path = chosen === undefined ? undefined : paths[chosen];
      return path === undefined ? [] : [drawStep(path, { near: true, taken: false }, tips)];
    }),
    ...layout.states.map((state) =>
      drawState(state, look, sized(middledText(state, { anchor: "middle" }), STATE)),
    ),
    ...layout.arrows.flatMap(({ from, to, lines, x, y }) =>
      lines.map((text, i) =>
        sized(
          middledText(
            { x, y: y + i * LEADING * (scale ?? 1), text },
            { look: isNear(from, to) ? "trigger near" : "trigger" },
          ),
          TRIGGER,
        ),
      ),
    ),
    ...layout.exits.map(({ x, y, trigger, from }) => {
      const isChosen = chosen !== undefined && from.includes(chosen);
      const text = exitText(trigger, from.length);
      const setting = { look: isChosen ? "trigger near" : "trigger", anchor: "middle" } as const;
      return sized(middledText({ x, y, text }, setting), TRIGGER);
    }),
  ];
}

interface StepLook {
  readonly near: boolean;
  readonly taken: boolean;
}

function drawStep(path: string, { near, taken }: StepLook, tips: number): GroupMark {
  const width = tips * (taken ? 3 : near ? 2.5 : 1.25);
  return group(`step${near ? " near" : ""}${taken ? " taken" : ""}`, [
    { kind: "path", d: path },
    { kind: "path", look: "tip", d: tipOf(path, width) },
  ]);
}

/** A head at the end of a path, in the direction of its last piece. */
function tipOf(path: string, width: number): string {
  const places = (path.match(/-?\d+(\.\d+)?/g) ?? []).map(Number);
  const [fromX = 0, fromY = 0, x = 0, y = 0] = places.slice(-4);
  const [dx, dy] = [x - fromX, y - fromY];
  const length = Math.sqrt(dx * dx + dy * dy) || 1;
  const [ux, uy] = [dx / length, dy / length];
  const [long, half] = [TIP.long * width, TIP.half * width];
  const round = (place: number): number => Math.round(place * 100) / 100;
  const corner = (side: 1 | -1): string =>
    `${round(x - long * ux - side * half * uy)},${round(y - long * uy + side * half * ux)}`;
  return `M${round(x)},${round(y)}L${corner(1)}L${corner(-1)}z`;
}

function drawState(
  { name, x, y, width, height, initial, final }: StateBox,
  { chosen, live }: StatechartLook,
  text: TextMark,
): GroupMark {
  const looks = ["state"];
  if (initial) looks.push("initial");
  if (final) looks.push("final");
  if (name === chosen) looks.push("chosen");
  if (name === live?.state) looks.push("lit");
  if (live?.visited.has(name)) looks.push("visited");
  const box = (inset: number, rx: number, look?: string): Mark => ({
    kind: "rect",
    ...(look !== undefined && { look }),
    x: x - width / 2 + inset,
    y: y - height / 2 + inset,
    width: width - 2 * inset,
    height: height - 2 * inset,
    rx,
  });
  return group(looks.join(" "), [
    box(0, final ? 2 : 9),
    ...(final ? [box(3, 1, "inner")] : []),
    text,
  ]);
}
