import { createMemo, createSignal, For, Show } from "solid-js";
import type { Days } from "../../../sims/units.ts";
import { ln } from "../../i18n/lanes.ts";
import { BaseAxis } from "../frame/BaseAxis.tsx";
import type { ChartSize } from "../frame/CurveMarks.ts";
import { Figure } from "../frame/Figure.tsx";
import { createIndexCursor } from "../pointer/createIndexCursor.ts";
import type { ArmAccount } from "./armAccount.ts";
import { accountHeight, accountLayout } from "./accountLayout.ts";
import { accountTable, describeAccounts, readSpan } from "./accountText.ts";
import "./account.css";

export interface AccountChartProps {
  readonly accounts: readonly ArmAccount[];
  /** Day since the invoice on which the axis ends; it stands still while the clock runs. */
  readonly lastDay: Days;
  /** Of the amounts, such as "EUR". */
  readonly currency: string;
  readonly footer: string;
}

/** Days so far by stage, and money so far, of one invoice in both arms. */
export function AccountChart(props: AccountChartProps) {
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
        height={(width) => accountHeight(props.accounts.length, width, size()?.em ?? 1)}
        onSize={setSize}
      >
        <Show when={marks()}>
          {(now) => (
            <g class="account" aria-hidden="true">
              <For each={now().accounts}>
                {(account, row) => (
                  <g class={`arm-${account.arm}`}>
                    <text class="account-name" x={account.name.x} y={account.name.y} dy="0.35em">
                      {account.name.text}
                    </text>
                    <text class="account-days" x={account.days.x} y={account.days.y} dy="0.35em">
                      {account.days.text}
                    </text>
                    <line
                      class="track"
                      x1={now().plot.left}
                      x2={now().plot.right}
                      y1={account.bottom}
                      y2={account.bottom}
                    />
                    <For each={account.spans}>
                      {(span, i) => (
                        <rect
                          class="account-span"
                          classList={{
                            odd: i() % 2 === 1,
                            chosen: chosen()?.row === row() && chosen()?.i === i(),
                          }}
                          x={span.x1}
                          y={account.top}
                          width={Math.max(0, span.x2 - span.x1)}
                          height={account.bottom - account.top}
                        />
                      )}
                    </For>
                    <For each={account.spans}>
                      {(span) => (
                        <Show when={span.label}>
                          {(label) => (
                            <text x={label().x} y={label().y} dy="0.35em">
                              {label().text}
                            </text>
                          )}
                        </Show>
                      )}
                    </For>
                    <For each={account.money}>
                      {(line) => (
                        <text class="account-money" x={line.x} y={line.y} dy="0.35em">
                          {line.text}
                        </text>
                      )}
                    </For>
                  </g>
                )}
              </For>
              <BaseAxis plot={now().plot} ticks={now().ticks} axis={now().axis} />
            </g>
          )}
        </Show>
      </Figure>
    </div>
  );
}
