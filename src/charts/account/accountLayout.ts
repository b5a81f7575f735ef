import { scaleLinear } from "d3";
import type { Arm, Stage } from "../../../sims/index.ts";
import type { Days } from "../../../sims/units.ts";
import { formatNumber, formatShort } from "../../format/number.ts";
import { joinSentences } from "../../i18n/joins.ts";
import { ln } from "../../i18n/lanes.ts";
import { stageName } from "../../i18n/stages.ts";
import { t } from "../../i18n/t.ts";
import type { ChartSize, PlacedText } from "../frame/CurveMarks.ts";
import { textWidth } from "../frame/textWidth.ts";
import type { ArmAccount } from "./armAccount.ts";
import { costText, moneyText } from "./accountText.ts";

export interface DrawnSpan {
  readonly stage: Stage;
  readonly x1: number;
  readonly x2: number;
  /** Its name, within the span or beneath it, where there is room. */
  readonly label: PlacedText | undefined;
}

export interface DrawnAccount {
  readonly arm: Arm;
  readonly name: PlacedText;
  /** Days so far, or until the cash. */
  readonly days: PlacedText;
  readonly top: number;
  readonly bottom: number;
  readonly spans: readonly DrawnSpan[];
  /** Money in and costs so far, in lines. */
  readonly money: readonly PlacedText[];
}

/** Running accounts one above the other on one axis, in pixels. */
export interface AccountMarks {
  readonly plot: { readonly left: number; readonly right: number; readonly bottom: number };
  readonly accounts: readonly DrawnAccount[];
  readonly ticks: readonly PlacedText[];
  readonly axis: PlacedText;
}

const SIZE = 13;
const NAME = 15;
/** A span of fewer days has no name: it would read 0.0. */
const LEAST = 0.05;
const TITLE = 24;
const BAR = 24;
const LABEL = 17;
const LINE = 19;
const GAP = 14;
const AXIS = 42;

function moneyLines(account: ArmAccount, width: number, em: number): readonly string[] {
  const words = joinSentences([moneyText(account), costText(account)]).split(" ");
  const lines: string[] = [];
  for (const word of words) {
    const last = lines.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    if (last !== undefined && textWidth(longer, SIZE * em) <= width) {
      lines[lines.length - 1] = longer;
    } else lines.push(word);
  }
  return lines;
}

/** Lines of money that there is room for: two in a wide chart, four in a narrow one. */
function mostLines(width: number, em: number): number {
  return width < 560 * em ? 4 : 2;
}

/** Height in pixels, whatever the accounts say. */
export function accountHeight(arms: number, width: number, em: number): number {
  return (arms * (TITLE + BAR + LABEL + mostLines(width, em) * LINE + GAP) + AXIS) * em;
}

/** Lays accounts out on an axis from the invoice to `lastDay`, in days, which does not move with the clock. */
export function accountLayout(
  accounts: readonly ArmAccount[],
  { width, em }: Pick<ChartSize, "width" | "em">,
  lastDay: Days,
): AccountMarks {
  const plot = { left: 2, right: width - 14 * em };
  const x = scaleLinear([0, Math.max(1, lastDay)], [plot.left, plot.right]);
  let y = 0;
  const drawn = accounts.map((account): DrawnAccount => {
    const top = y + TITLE * em;
    const bottom = top + BAR * em;
    const name = t(`arm.${account.arm}`);
    const lines = moneyLines(account, width - 4, em).slice(0, mostLines(width, em));
    const result: DrawnAccount = {
      arm: account.arm,
      name: { x: plot.left, y: y + (TITLE / 2) * em, text: name },
      days: {
        x: plot.left + textWidth(name, NAME * em) * 1.06 + 10 * em,
        y: y + (TITLE / 2) * em,
        text: ln(account.arrived ? "account.arrived" : "account.so-far", {
          n: formatNumber(account.days, 1),
        }),
      },
      top,
      bottom,
      spans: drawSpans(account, x, { top, bottom, right: width, em }),
      money: lines.map((text, i) => ({
        x: plot.left,
        y: bottom + (LABEL + LINE * (i + 0.5)) * em,
        text,
      })),
    };
    y = bottom + (LABEL + mostLines(width, em) * LINE + GAP) * em;
    return result;
  });
  return {
    plot: { ...plot, bottom: y },
    accounts: drawn,
    ticks: x
      .ticks(Math.max(2, Math.floor((plot.right - plot.left) / (80 * em))))
      .map((day) => ({ x: x(day), y: y + 16 * em, text: formatShort(day) })),
    axis: { x: plot.left, y: y + 35 * em, text: ln("account.axis") },
  };
}

function drawSpans(
  { spans }: ArmAccount,
  x: (day: Days) => number,
  at: {
    readonly top: number;
    readonly bottom: number;
    readonly right: number;
    readonly em: number;
  },
): DrawnSpan[] {
  const { em } = at;
  let free = 0;
  return spans.map(({ stage, from, to }): DrawnSpan => {
    const [x1, x2] = [x(from), x(to)];
    const text = `${stageName(stage)} ${formatNumber(to - from, 1)}`;
    const width = textWidth(text, SIZE * em);
    if (width + 8 * em <= x2 - x1) {
      const label = { x: x1 + 5 * em, y: (at.top + at.bottom) / 2, text };
      return { stage, x1, x2, label };
    }
    const start = Math.max(0, Math.min(x1 + 2 * em, at.right - width));
    if (start < free || to - from < LEAST) return { stage, x1, x2, label: undefined };
    free = start + width + 8 * em;
    return { stage, x1, x2, label: { x: start, y: at.bottom + (LABEL / 2) * em, text } };
  });
}
