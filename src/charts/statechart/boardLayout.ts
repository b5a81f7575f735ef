import type { Arm, MachineDescription, Role } from "../../../sims/index.ts";
import type { PlacedText } from "../frame/CurveMarks.ts";
import { compactMap, type Box, type CompactMap } from "./compactMap.ts";

/** One machine in one arm. Where the arm has no such party there is a hatched box in place of a map. */
export interface BoardPanel {
  readonly party: Role;
  readonly box: Box;
  /** The party's name, where the panel has one of its own. */
  readonly name: { readonly x: number; readonly y: number };
  /** The state it is in: written at most `room` pixels wide. */
  readonly state: { readonly x: number; readonly y: number; readonly room: number };
  readonly map: CompactMap | undefined;
}

export interface BoardRow {
  readonly arm: Arm;
  readonly title: { readonly x: number; readonly y: number };
  readonly panels: readonly BoardPanel[];
  /** Where messages travel: levels from the top down. Undefined where panels stand one below the other. */
  readonly band:
    { readonly top: number; readonly levels: number; readonly step: number } | undefined;
}

/** The machines of two arms, one row an arm; in a narrow page one machine below the other. */
export interface Board {
  readonly width: number;
  readonly height: number;
  readonly em: number;
  /** Narrow: names stand in the panels. */
  readonly narrow: boolean;
  readonly rows: readonly BoardRow[];
  /** Names of the columns, by their middle. */
  readonly heads: readonly (PlacedText & { readonly party: Role })[];
}

export interface BoardArm {
  readonly arm: Arm;
  /** Parties that the arm does not have. */
  readonly absent: readonly Role[];
}

export interface BoardInput {
  readonly machines: readonly MachineDescription[];
  readonly arms: readonly BoardArm[];
  readonly width: number;
  /** The height wanted, in pixels; a narrow board takes what it needs. */
  readonly height: number;
  readonly em: number;
  readonly nameOf: (party: Role) => string;
}

/** Narrower than this, one machine stands below the other. */
const NARROW = 620;
const HEAD = 22;
const STATE = 24;
const LEVEL = 18;
const PAD = 10;
/** Below the last row, for the line around its panels. */
const EDGE = 2;
const ROW_GAP = 12;
const SIDE = 104;
/** A narrow panel: its heading, its strip of states, and the line of its message. */
const STRIP = { name: 20, map: 44, message: 18, gap: 8, title: 26 } as const;

/** Where everything stands that does not change while the clock runs. */
export function boardLayout(input: BoardInput): Board {
  return input.width < NARROW * input.em ? narrowBoard(input) : wideBoard(input);
}

function wideBoard({ machines, arms, width, height, em, nameOf }: BoardInput): Board {
  const side = SIDE * em;
  const column = (width - side) / Math.max(1, machines.length);
  const room = height - (HEAD + EDGE + ROW_GAP * (arms.length - 1)) * em;
  const each = room / Math.max(1, arms.length);
  const levels = each > 230 * em ? 3 : 2;
  const rows = arms.map(({ arm, absent }, i): BoardRow => {
    const top = HEAD * em + i * (each + ROW_GAP * em);
    const band = { top, levels, step: LEVEL * em };
    const from = top + levels * LEVEL * em;
    return {
      arm,
      title: { x: 0, y: from + STATE * em * 0.5 },
      band,
      panels: machines.map((machine, k): BoardPanel => {
        const box = {
          x: side + k * column,
          y: from,
          width: column - PAD * em,
          height: top + each - from,
        };
        const inside: Box = {
          x: box.x + PAD * em,
          y: from + STATE * em + 2 * em,
          width: box.width - 2 * PAD * em,
          height: box.height - STATE * em - 10 * em,
        };
        return {
          party: machine.id,
          box,
          name: { x: inside.x, y: HEAD * em * 0.5 },
          state: { x: inside.x, y: from + STATE * em * 0.55, room: inside.width },
          map: absent.includes(machine.id) ? undefined : compactMap(machine, inside, em),
        };
      }),
    };
  });
  const heads = machines.map(({ id }, k) => ({
    party: id,
    text: nameOf(id),
    x: side + k * column + (column - PAD * em) / 2,
    y: HEAD * em * 0.5,
  }));
  return { width, height, em, narrow: false, rows, heads };
}

function narrowBoard({ machines, arms, width, em }: BoardInput): Board {
  let y = 0;
  const rows = arms.map(({ arm, absent }): BoardRow => {
    const title = { x: 0, y: y + STRIP.title * em * 0.5 };
    y += STRIP.title * em;
    const panels = machines.map((machine): BoardPanel => {
      const isAbsent = absent.includes(machine.id);
      const parts = STRIP.name + (isAbsent ? 0 : STRIP.map + STRIP.message);
      const box = { x: 0, y, width, height: parts * em };
      const inside: Box = {
        x: 8,
        y: y + (STRIP.name + 3) * em,
        width: width - 16,
        height: (STRIP.map - 6) * em,
      };
      y += box.height + STRIP.gap * em;
      return {
        party: machine.id,
        box,
        name: { x: 8, y: box.y + STRIP.name * em * 0.5 },
        state: { x: width * 0.42, y: box.y + STRIP.name * em * 0.5, room: width * 0.58 },
        map: isAbsent ? undefined : compactMap(machine, inside, em),
      };
    });
    y += STRIP.gap * em;
    return { arm, title, panels, band: undefined };
  });
  return { width, height: y, em, narrow: true, rows, heads: [] };
}
