import { Show } from "solid-js";
import type { DurationQuestion, Taken } from "../../../sims/fit.ts";
import { formatNumber } from "../../format/number.ts";
import { d } from "../../i18n/data.ts";
import { joinSentences } from "../../i18n/joins.ts";
import type { DataFileStore } from "./createDataFile.ts";
import type { Picks } from "./createPicks.ts";
import { FindingTable } from "./FindingTable.tsx";
import { LogQuestions } from "./LogQuestions.tsx";

export interface FoundValuesProps {
  readonly data: DataFileStore;
  readonly picks: Picks;
  /** Whether the file is being worked on. */
  readonly busy: boolean;
  /** The finding whose chart is shown. */
  readonly shown: string | undefined;
  /** What would be put into the scenario, and what is said once it is. */
  readonly taken: readonly Taken[];
  readonly done: string;
  /** The duration asked for last, if no case had one. */
  readonly missing: DurationQuestion | undefined;
  readonly onShow: (id: string) => void;
  readonly onApply: () => void;
  readonly onAdd: (question: DurationQuestion) => void;
}

/** What was found in a file, the way to take it over, and further questions. */
export function FoundValues(props: FoundValuesProps) {
  return (
    <Show when={props.data.read()}>
      {(read) => (
        <>
          <section class="findings">
            <h2>{d("found.title")}</h2>
            <FindingTable
              findings={props.data.findings()}
              picks={props.picks}
              shown={props.shown}
              onShow={props.onShow}
              onMeaning={props.data.setMeaning}
            />
            <p class="note">
              {joinSentences([
                d("found.note"),
                props.data.mapping()?.kind === "ledger" ? d("open", { day: read().asOf }) : "",
              ])}
            </p>
            <div class="apply-line">
              <button
                type="button"
                class="button primary"
                disabled={props.taken.length === 0 || props.busy}
                onClick={props.onApply}
              >
                {props.taken.length === 0
                  ? d("apply.none")
                  : d("apply.some", { n: formatNumber(props.taken.length) })}
              </button>
              <span role="status">{props.done}</span>
            </div>
          </section>
          <Show when={read().steps.length > 0}>
            <LogQuestions steps={read().steps} missing={props.missing} onAdd={props.onAdd} />
          </Show>
        </>
      )}
    </Show>
  );
}
