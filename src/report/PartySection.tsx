import { createMemo, Show } from "solid-js";
import { pair } from "../charts/frame/pair.ts";
import { Terms } from "../controls/Terms.tsx";
import { FlowTable } from "../features/parties/FlowTable.tsx";
import { partiesHeadline } from "../features/parties/partiesHeadline.ts";
import { PartyChart } from "../features/parties/PartyChart.tsx";
import { PartyTable } from "../features/parties/PartyTable.tsx";
import { rp } from "../i18n/report.ts";
import type { PartProps } from "./PartProps.ts";
import "../features/parties/parties.css";

/** Who pays and who saves. */
export function PartySection(props: PartProps) {
  const both = createMemo(() => pair(props.data.result));
  return (
    <Show when={both()}>
      {(pair) => (
        <div class="parties">
          <h2>{rp("part.parties")}</h2>
          <p class="lead">
            <Terms text={partiesHeadline(pair()).text} />
          </p>
          <p class="interval-line">
            <Terms text={partiesHeadline(pair()).intervals} />
          </p>
          <Show when={partiesHeadline(pair()).inCompare}>
            {(text) => (
              <p class="interval-line">
                <Terms text={text()} />
              </p>
            )}
          </Show>
          <PartyChart result={props.data.result} pair={pair()} scenario={props.name} />
          <PartyTable pair={pair()} />
          <FlowTable pair={pair()} />
        </div>
      )}
    </Show>
  );
}
