import { createSignal, onCleanup, Show } from "solid-js";
import { CATALOGUE } from "../../../sims/index.ts";
import { t } from "../../i18n/t.ts";
import { useKeys } from "../../keys/useKeys.ts";

/** Milliseconds after the last key until the search is made. */
const PAUSE = 120;

export interface SearchBoxProps {
  /** How many values are found; undefined while nothing is looked for. */
  readonly found: number | undefined;
  readonly onQuery: (query: string) => void;
}

/** Finds values by name, group or id; the key / comes here from anywhere. */
export function SearchBox(props: SearchBoxProps) {
  const [text, setText] = createSignal("");
  let box!: HTMLInputElement;
  let timer: ReturnType<typeof setTimeout> | undefined;
  onCleanup(() => clearTimeout(timer));

  function type(next: string): void {
    setText(next);
    clearTimeout(timer);
    timer = setTimeout(() => props.onQuery(next), PAUSE);
  }
  function clear(): void {
    clearTimeout(timer);
    setText("");
    props.onQuery("");
    box.focus();
  }

  useKeys(() => [
    {
      key: "/",
      label: t("scenario.search.key"),
      group: "page",
      // On the phone the panel may be shut.
      when: () => box.offsetParent !== null,
      run() {
        box.focus();
        box.select();
      },
    },
  ]);

  return (
    <div class="search" role="search">
      <input
        ref={box}
        type="text"
        class="search-box"
        aria-label={t("scenario.search")}
        aria-keyshortcuts="/"
        title={t("scenario.search.title")}
        placeholder={t("scenario.search")}
        autocomplete="off"
        spellcheck={false}
        maxlength="80"
        value={text()}
        onInput={(event) => type(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== "Escape" || text() === "") return;
          event.preventDefault();
          clear();
        }}
      />
      <Show when={text() !== ""}>
        <button
          type="button"
          class="search-clear"
          aria-label={t("scenario.search.clear")}
          title={t("scenario.search.clear")}
          onClick={clear}
        >
          <svg viewBox="0 0 16 16" width="12" height="12" aria-hidden="true">
            <path d="m3 3 10 10M13 3 3 13" stroke="currentColor" stroke-width="2" />
          </svg>
        </button>
      </Show>
      <p class="search-count" aria-live="polite">
        {countText(props.found)}
      </p>
    </div>
  );
}

function countText(found: number | undefined): string {
  const all = String(CATALOGUE.length);
  if (found === undefined) return "";
  if (found === 0) return t("scenario.search.none");
  return found === 1
    ? t("scenario.search.one", { all })
    : t("scenario.search.other", { n: String(found), all });
}
