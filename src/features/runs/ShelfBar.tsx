import { Show } from "solid-js";
import { createSaid } from "../../controls/createSaid.ts";
import { downloadText } from "../../controls/downloadText.ts";
import { formatNumber } from "../../format/number.ts";
import { joinList, joinSentences } from "../../i18n/joins.ts";
import { r } from "../../i18n/runs.ts";
import type { LiveShelf } from "../../state/shelf/createLiveShelf.ts";
import { MOST_SHELF_BYTES, readShelf, writeShelf } from "../../storage/shelf/shelfFile.ts";

const FILE = "daybook-runs.json";
/** Refused entries of a file that are told one by one. */
const MOST_TOLD = 5;

/** The whole shelf as one file, and the runs of such a file on the shelf. */
export function ShelfBar(props: { readonly shelf: LiveShelf }) {
  const { said, say } = createSaid();
  let picker!: HTMLInputElement;

  function save(): void {
    const runs = props.shelf.runs();
    downloadText(FILE, writeShelf(runs));
    say(() => r("exported", { n: formatNumber(runs.length), file: FILE }));
  }
  async function add(files: FileList | null): Promise<void> {
    const file = files?.[0];
    if (file) say(await bring(file, props.shelf));
    picker.value = ""; // so that the same file can be chosen again
  }

  return (
    <div class="shelf-bar">
      <Show when={props.shelf.runs().length > 0}>
        <button type="button" class="button" onClick={save}>
          {r("export")}
        </button>
      </Show>
      <button type="button" class="button" onClick={() => picker.click()}>
        {r("import")}
      </button>
      <input
        ref={picker}
        type="file"
        class="visually-hidden"
        tabindex="-1"
        accept=".json,application/json"
        aria-label={r("import.pick")}
        onChange={(event) => void add(event.currentTarget.files)}
      />
      <p class="said" aria-live="polite">
        {said()}
      </p>
    </div>
  );
}

/** Puts the runs of a file on the shelf; gives how to say what came of it. */
async function bring(file: File, shelf: LiveShelf): Promise<() => string> {
  const values = { file: file.name, most: String(MOST_SHELF_BYTES / 1e6) };
  if (file.size > MOST_SHELF_BYTES) return () => r("import.large", values);
  let bytes: Uint8Array;
  try {
    bytes = new Uint8Array(await file.arrayBuffer());
  } catch {
    return () => r("import.unreadable", values);
  }
  const read = await readShelf(bytes);
  if (!read.ok) return () => r(`import.${read.why}`, values);
  const counts = await shelf.bring(read.runs);
  return () =>
    joinSentences([
      r("import.done", {
        ...values,
        added: formatNumber(counts.new),
        known: formatNumber(counts.known),
      }),
      counts.crowded > 0 ? r("import.crowded", { n: formatNumber(counts.crowded) }) : "",
      read.refused.length > 0 ? refusedText(read.refused) : "",
    ]);
}

function refusedText(
  refused: readonly { readonly entry: number; readonly path: string }[],
): string {
  const told = refused.slice(0, MOST_TOLD).map(({ entry, path }) =>
    r("import.refused.entry", {
      entry: String(entry),
      path: path === "" ? r("import.refused.whole") : path,
    }),
  );
  if (refused.length > MOST_TOLD) told.push("…");
  return r("import.refused", { n: formatNumber(refused.length), entries: joinList(told) });
}
