import { createMemo, For } from "solid-js";
import { FLOWS, type FlowId, type Party } from "../../../sims/index.ts";
import { ArmHeads } from "../../tables/ArmHeads.tsx";
import type { Pair } from "../../charts/frame/pair.ts";
import { ValueCell } from "../../tables/ValueCell.tsx";
import { Terms } from "../../controls/Terms.tsx";
import { formatNumber } from "../../format/number.ts";
import { flowName, partyName, pt } from "../../i18n/parties.ts";

const DIGITS = 3;

interface Flow {
  readonly id: FlowId;
  readonly payer: Party;
  readonly payee: Party;
}

/** Who pays whom for what: transfers apart from what is used up. */
export function FlowTable(props: { readonly pair: Pair }) {
  const both = () => [props.pair.base, props.pair.other] as const;
  const groups = createMemo(() => {
    const isThere = ({ id }: Flow) => both().some(({ found }) => found.flows[id] !== 0);
    const all: readonly Flow[] = FLOWS.filter(isThere);
    return [
      { title: pt("flows.transfers"), flows: all.filter(({ payee }) => payee !== "resources") },
      { title: pt("flows.real"), flows: all.filter(({ payee }) => payee === "resources") },
    ];
  });
  return (
    <section class="measures">
      <h2 id="flows-table">{pt("flows.title")}</h2>
      <div class="scroll-x" tabindex="0" role="region" aria-labelledby="flows-table">
        <table class="flows-table">
          <thead>
            <tr>
              <th scope="col">
                {pt("flows.what")} <span class="unit">{pt("table.unit")}</span>
              </th>
              <th scope="col">{pt("flows.who")}</th>
              <ArmHeads arms={both().map(({ arm }) => arm)} difference />
            </tr>
          </thead>
          <For each={groups()}>
            {({ title, flows }) => (
              <tbody>
                <tr>
                  <th scope="rowgroup" colspan="5" class="group">
                    {title}
                  </th>
                </tr>
                <For each={flows}>
                  {({ id, payer, payee }) => (
                    <tr>
                      <th scope="row">
                        <Terms text={flowName(id)} />
                      </th>
                      <td>
                        {payee === "resources"
                          ? partyName(payer)
                          : pt("flows.pair", {
                              payer: partyName(payer),
                              payee: partyName(payee),
                            })}
                      </td>
                      <For each={both()}>
                        {({ found }) => (
                          <td class="number">{formatNumber(found.flows[id], DIGITS)}</td>
                        )}
                      </For>
                      <ValueCell
                        value={props.pair.difference.flows[id]}
                        digits={DIGITS}
                        difference
                      />
                    </tr>
                  )}
                </For>
              </tbody>
            )}
          </For>
        </table>
      </div>
      <p class="note">
        <Terms text={pt("flows.note")} />
      </p>
    </section>
  );
}
