import { For } from "solid-js";
import { PARTIES } from "../../../sims/index.ts";
import { ArmHeads } from "../../tables/ArmHeads.tsx";
import type { Pair } from "../../charts/frame/pair.ts";
import { ValueCell } from "../../tables/ValueCell.tsx";
import { Terms } from "../../controls/Terms.tsx";
import { partyName, pt } from "../../i18n/parties.ts";
import { negated } from "./partiesHeadline.ts";

const DIGITS = 3;

/** What each party pays less what it takes in, in both arms; the lines add up to real cost. */
export function PartyTable(props: { readonly pair: Pair }) {
  const both = () => [props.pair.base, props.pair.other] as const;
  return (
    <section class="measures">
      <h2 id="parties-table">{pt("table.title")}</h2>
      <div class="scroll-x" tabindex="0" role="region" aria-labelledby="parties-table">
        <table class="parties-table">
          <thead>
            <tr>
              <th scope="col">
                {pt("table.party")} <span class="unit">{pt("table.unit")}</span>
              </th>
              <ArmHeads arms={both().map(({ arm }) => arm)} difference />
            </tr>
          </thead>
          <tbody>
            <For each={PARTIES.filter((party) => party !== "resources")}>
              {(party) => (
                <tr>
                  <th scope="row">
                    <Terms text={partyName(party)} />
                  </th>
                  <For each={both()}>
                    {({ found }) => <ValueCell value={found.parties[party]} digits={DIGITS} />}
                  </For>
                  <ValueCell
                    value={props.pair.difference.parties[party]}
                    digits={DIGITS}
                    difference
                  />
                </tr>
              )}
            </For>
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">
                <Terms text={pt("table.sum")} />
              </th>
              <For each={both()}>
                {({ found }) => (
                  <ValueCell value={negated(found.parties.resources)} digits={DIGITS} />
                )}
              </For>
              <ValueCell
                value={negated(props.pair.difference.parties.resources)}
                digits={DIGITS}
                difference
              />
            </tr>
          </tfoot>
        </table>
      </div>
      <p class="note">
        <Terms text={pt("table.note")} />
      </p>
    </section>
  );
}
