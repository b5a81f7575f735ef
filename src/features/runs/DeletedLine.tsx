import { Show } from "solid-js";
import { sentenceSpace } from "../../i18n/joins.ts";
import { r } from "../../i18n/runs.ts";
import { nameOfRun, type ShelvedRun } from "../../storage/shelf/ShelvedRun.ts";

export interface DeletedLineProps {
  /** What can be put back, the last last. */
  readonly removed: readonly ShelvedRun[];
  readonly onPutBack: () => void;
  readonly buttonRef: (button: HTMLButtonElement) => void;
}

/** What was deleted last, and the way back. */
export function DeletedLine(props: DeletedLineProps) {
  const last = () => props.removed.at(-1);
  const text = (name: string) =>
    props.removed.length > 1
      ? r("deleted.more", { name, n: String(props.removed.length - 1) })
      : r("deleted", { name });
  return (
    <div class="deleted" aria-live="polite">
      <Show when={last()}>
        {(run) => (
          <p>
            {text(nameOfRun(run()))}
            {sentenceSpace()}
            <button
              ref={props.buttonRef}
              type="button"
              class="link-button"
              onClick={() => props.onPutBack()}
            >
              {r("deleted.undo")}
            </button>
          </p>
        )}
      </Show>
    </div>
  );
}
