import { createSignal, Show } from "solid-js";
import { scenarioText } from "../../i18n/modelWords.ts";
import { r } from "../../i18n/runs.ts";
import { LONGEST_NAME, nameOfRun, type ShelvedRun } from "../../storage/shelf/ShelvedRun.ts";

export interface RunNameProps {
  readonly run: ShelvedRun;
  readonly chosen: boolean;
  readonly onChoose: () => void;
  readonly onRename: (name: string) => void;
}

/** A run's name: a press shows the run in full, “Rename” makes it a box. */
export function RunName(props: RunNameProps) {
  const [editing, setEditing] = createSignal(false);
  let box: HTMLInputElement | undefined;
  let renameButton: HTMLButtonElement | undefined;
  const name = () => nameOfRun(props.run);

  function edit(): void {
    setEditing(true);
    box?.focus();
    box?.select();
  }
  function close(isTaken: boolean, back = true): void {
    if (!editing()) return;
    const text = box?.value.trim() ?? "";
    setEditing(false);
    if (isTaken && text !== (props.run.name ?? "")) props.onRename(text);
    if (back) renameButton?.focus();
  }

  return (
    <Show
      when={editing()}
      fallback={
        <>
          <button
            type="button"
            class="run-name"
            aria-pressed={props.chosen}
            title={r("choose.of", { name: name() })}
            onClick={() => props.onChoose()}
          >
            {name()}
          </button>
          <button
            ref={renameButton}
            type="button"
            class="link-button small"
            aria-label={r("rename.of", { name: name() })}
            onClick={edit}
          >
            {r("rename")}
          </button>
        </>
      }
    >
      <input
        ref={box}
        class="name-box"
        aria-label={r("rename.box")}
        maxlength={LONGEST_NAME}
        autocomplete="off"
        value={props.run.name ?? ""}
        placeholder={scenarioText(props.run.title)}
        onKeyDown={(event) => {
          if (event.key !== "Enter" && event.key !== "Escape") return;
          event.preventDefault(); // Enter would press the button that gets the focus
          close(event.key === "Enter");
        }}
        onBlur={() => close(true, false)}
      />
    </Show>
  );
}
