import { createMemo, createSignal, Show } from "solid-js";
import { ln } from "../../i18n/lanes.ts";
import type { ChartSize } from "../frame/CurveMarks.ts";
import { Figure } from "../frame/Figure.tsx";
import { Marks } from "../marks/Marks.tsx";
import { createIndexCursor } from "../pointer/createIndexCursor.ts";
import { accountHeight, accountLayout } from "./accountLayout.ts";
import { accountTable, describeAccounts, readSpan } from "./accountText.ts";
import { accountDrawing, drawAccounts, type AccountDrawingInput } from "./drawAccount.ts";
import "./account.css";

/** Days so far by stage, and money so far, of one invoice in both arms. */
export function AccountChart(props: AccountDrawingInput) {
  const [size, setSize] = createSignal<ChartSize>();
  const marks = createMemo(() => {
    const now = size();
    return now && accountLayout(props.accounts, now, props.lastDay);
  });
  const places = createMemo(() =>
    props.accounts.flatMap((account, row) =>
      account.spans.map((span, i) => ({ account, row, span, i })),
    ),
  );
  const cursor = createIndexCursor({
    count: () => places().length,
    nearest(x, y) {
      const row = marks()?.accounts.findIndex(({ top, bottom }) => y >= top && y <= bottom) ?? -1;
      const spans = marks()?.accounts[row]?.spans ?? [];
      const i = spans.findIndex(({ x1, x2 }) => x >= x1 && x <= x2);
      const place = places().findIndex((one) => one.row === row && one.i === i);
      return place < 0 ? undefined : place;
    },
    up: () => -1,
  });
  const chosen = () => {
    const place = cursor.place();
    return place === undefined ? undefined : places()[place];
  };
  return (
    <div class="account-chart">
      <Figure
        title={ln("account.title")}
        subtitle={ln("account.subtitle", { currency: props.currency })}
        small={false}
        description={describeAccounts(props.accounts)}
        keys={ln("account.keys")}
        footer={props.footer}
        table={() => accountTable(props.accounts)}
        cursor={cursor}
        read={(place) => {
          const one = places()[place];
          return one ? readSpan(one.account, one.span) : "";
        }}
        height={(width, em) => accountHeight(props.accounts.length, width, em)}
        onSize={setSize}
        drawing={() => accountDrawing(props)}
      >
        <Show when={marks()}>
          {(now) => (
            <g aria-hidden="true">
              <Marks marks={drawAccounts(now(), chosen())} />
            </g>
          )}
        </Show>
      </Figure>
    </div>
  );
}
