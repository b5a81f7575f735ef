import type { Days } from "../../../sims/units.ts";
import { ln } from "../../i18n/lanes.ts";
import type { Drawing } from "../frame/Drawing.ts";
import { baseAxisMarks } from "../marks/axisMarks.ts";
import { group, type Mark } from "../marks/Mark.ts";
import { middledText } from "../marks/textMark.ts";
import {
  accountHeight,
  accountLayout,
  type AccountMarks,
  type DrawnAccount,
} from "./accountLayout.ts";
import { accountTable, describeAccounts } from "./accountText.ts";
import type { ArmAccount } from "./armAccount.ts";

export interface AccountDrawingInput {
  readonly accounts: readonly ArmAccount[];
  /** Day since the invoice on which the axis ends; it stands still while the clock runs. */
  readonly lastDay: Days;
  /** Of the amounts, such as "EUR". */
  readonly currency: string;
  readonly footer: string;
}

/** A span of an account, by the indices of both. */
export interface ChosenSpan {
  readonly row: number;
  readonly i: number;
}

/** Days and money so far of one invoice in both arms, as a drawing for a page of its own. */
export function accountDrawing(of: AccountDrawingInput): Drawing {
  const { accounts, lastDay, currency, footer } = of;
  return {
    id: "account",
    title: ln("account.title"),
    subtitle: ln("account.subtitle", { currency }),
    description: describeAccounts(accounts),
    footer,
    height: (width, em) => accountHeight(accounts.length, width, em),
    draw: (size) => drawAccounts(accountLayout(accounts, size, lastDay)),
    table: () => accountTable(accounts),
  };
}

/** Accounts beneath each other; the span that is `chosen` has an edge. */
export function drawAccounts(marks: AccountMarks, chosen?: ChosenSpan): readonly Mark[] {
  return [
    group("account", [
      ...marks.accounts.map((account, row) =>
        drawAccount(account, marks.plot, chosen?.row === row ? chosen.i : undefined),
      ),
      baseAxisMarks(marks.plot, marks.ticks, marks.axis),
    ]),
  ];
}

function drawAccount(
  { arm, name, days, top, bottom, spans, money }: DrawnAccount,
  { left, right }: AccountMarks["plot"],
  chosen: number | undefined,
): Mark {
  return group(`arm-${arm}`, [
    middledText(name, { look: "account-name" }),
    middledText(days, { look: "account-days" }),
    { kind: "line", look: "track", x1: left, x2: right, y1: bottom, y2: bottom },
    ...spans.map(({ x1, x2 }, i): Mark => ({
      kind: "rect",
      look: `account-span${i % 2 === 1 ? " odd" : ""}${i === chosen ? " chosen" : ""}`,
      x: x1,
      y: top,
      width: Math.max(0, x2 - x1),
      height: bottom - top,
    })),
    ...spans.flatMap(({ label }) => (label ? [middledText(label)] : [])),
    ...money.map((line) => middledText(line, { look: "account-money" })),
  ]);
}
