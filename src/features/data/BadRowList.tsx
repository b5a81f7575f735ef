import { For } from "solid-js";
import type { BadRows } from "../../../workers/data/BadRows.ts";
import { downloadText } from "../../controls/downloadText.ts";
import { formatNumber } from "../../format/number.ts";
import { sentenceSpace } from "../../i18n/joins.ts";
import { d } from "../../i18n/data.ts";
import { modelText } from "../../i18n/modelWords.ts";

/** Rows that are shown; the list to save holds more. */
const MOST = 100;

/** A cell that spreadsheets take for text: it begins with what a file calls its column. */
const asText = (cell: string) => (/^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell);

/** The rows that were left out, each with its line and reason. */
export function BadRowList(props: { readonly bad: BadRows; readonly file: string }) {
  const shown = () => props.bad.first.slice(0, MOST);

  function save(): void {
    const lines = props.bad.first.map(
      ({ line, reason }) => `${line},"${asText(reason).replaceAll('"', '""')}"`,
    );
    const text = ["line,reason", ...lines, ""].join("\r\n");
    downloadText(`${props.file}.left-out.csv`, text, "text/csv");
  }

  return (
    <details class="bad-rows">
      <summary>{d("bad.title", { n: formatNumber(props.bad.count) })}</summary>
      <p class="note">
        {d("bad.lead", { n: formatNumber(shown().length) })}
        {sentenceSpace()}
        <button type="button" class="link-button" onClick={save}>
          {d("bad.download")}
        </button>
      </p>
      <ul
        class="problem-list"
        tabindex="0"
        aria-label={d("bad.title", { n: formatNumber(props.bad.count) })}
      >
        <For each={shown()}>
          {({ line, reason }) => (
            <li>
              <span class="where">{d("bad.line", { line: formatNumber(line) })}</span>:{" "}
              {modelText(reason)}
            </li>
          )}
        </For>
      </ul>
    </details>
  );
}
