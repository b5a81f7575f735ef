import type { PlacedText } from "../frame/CurveMarks.ts";
import { textWidth } from "../frame/textWidth.ts";
import { wrapText } from "../frame/wrapText.ts";
import { tornadoMarks, tornadoScale, type Stretch, type TornadoBar } from "./tornadoLayout.ts";

/** An input as a line of a chart, its texts written out. */
export interface TornadoLine {
  readonly bar: TornadoBar;
  readonly name: string;
  /** Between which ends it is moved, and what is known of them. */
  readonly by: string;
  /** The results at both ends, and the error of their span. */
  readonly ends: string;
  readonly error: string;
}

export interface TornadoChartInput {
  readonly lines: readonly TornadoLine[];
  /** The result with all inputs as they are. */
  readonly base: number;
  readonly axis: string;
  readonly write: (value: number) => string;
  /** Width in pixels, and the type size over 16 px. */
  readonly width: number;
  readonly em: number;
}

export interface DrawnLine {
  readonly low: Stretch & Upright;
  readonly high: Stretch & Upright;
  readonly noise: Stretch & Upright;
  readonly names: readonly PlacedText[];
  readonly by: readonly PlacedText[];
  readonly ends: PlacedText;
  readonly error: PlacedText;
}

interface Upright {
  readonly y: number;
  readonly height: number;
}

/** A tornado with its names and numbers, in pixels. */
export interface TornadoChartMarks {
  readonly height: number;
  readonly lines: readonly DrawnLine[];
  /** Where the result lies now, and where no difference lies, if the axis reaches it. */
  readonly base: number;
  readonly zero: number | undefined;
  readonly plot: { readonly left: number; readonly right: number; readonly bottom: number };
  readonly ticks: readonly PlacedText[];
  readonly axis: PlacedText;
}

const NAME = { size: 13, leading: 16 };
const BY = { size: 12, leading: 15 };
/** Height of one of a line's two bars, and what lies between the bars of neighbours. */
const BAR = 9;
const GAP = 10;
const FOOT = 44;
/** Most of the width that names may take. */
const NAMES = 0.36;
const GUTTER = 14;
/** Pixels that a tick and its number need. */
const TICK = 44;

/** Lays out inputs beneath each other: the name, a bar to each end, the numbers. */
export function tornadoChartLayout(input: TornadoChartInput): TornadoChartMarks {
  const { lines, base, axis, write, width, em } = input;
  const bold = (text: string): number => textWidth(text, NAME.size * em) * 1.06;
  const plain = (text: string): number => textWidth(text, BY.size * em);
  const widest = Math.max(0, ...lines.flatMap(({ name, by }) => [bold(name), plain(by)]));
  const names = Math.min(widest, width * NAMES);
  const numbers = Math.max(
    0,
    ...lines.flatMap(({ ends, error }) => [textWidth(ends, NAME.size * em), plain(error)]),
  );
  const left = names + GUTTER * em;
  const right = Math.max(left + 40 * em, width - numbers - GUTTER * em);
  const bars = lines.map(({ bar }) => bar);
  const scale = tornadoScale(bars, base, right - left, TICK * em);
  const along = ({ x, width: long }: Stretch): Stretch => ({ x: left + x, width: long });

  let y = 0;
  const drawn = lines.map((line): DrawnLine => {
    const nameLines = wrapText(line.name, names, bold);
    const byLines = wrapText(line.by, names, plain);
    const texts = nameLines.length * NAME.leading + byLines.length * BY.leading;
    const height = (Math.max(texts, 2 * BAR) + GAP) * em;
    const middle = y + height / 2;
    const top = middle - (texts * em) / 2;
    const marks = tornadoMarks(scale, line.bar, base);
    const bar = { height: BAR * em };
    const result: DrawnLine = {
      low: { ...along(marks.low), ...bar, y: middle - BAR * em },
      high: { ...along(marks.high), ...bar, y: middle },
      noise: { ...along(marks.noise), y, height },
      names: nameLines.map((text, i) => ({ x: 0, y: top + (i + 0.5) * NAME.leading * em, text })),
      by: byLines.map((text, i) => ({
        x: 0,
        y: top + (nameLines.length * NAME.leading + (i + 0.5) * BY.leading) * em,
        text,
      })),
      ends: { x: width, y: middle - (BY.leading / 2) * em, text: line.ends },
      error: { x: width, y: middle + (NAME.leading / 2) * em, text: line.error },
    };
    y += height;
    return result;
  });
  // Numbers that would stand on each other are fewer.
  const apart = 6 * em + Math.max(0, ...scale.ticks.map(({ value }) => plain(write(value))));
  let free = -Infinity;
  const ticks = scale.ticks.filter(({ x }) => {
    if (x - apart / 2 < free) return false;
    free = x + apart / 2;
    return true;
  });
  return {
    height: y + FOOT * em,
    lines: drawn,
    base: left + scale.base,
    zero: scale.zero === undefined ? undefined : left + scale.zero,
    plot: { left, right, bottom: y },
    ticks: ticks.map(({ x, value }) => ({ x: left + x, y: y + 17 * em, text: write(value) })),
    axis: { x: left, y: y + 36 * em, text: axis },
  };
}
