import { For } from "solid-js";
import type { OfferedFile } from "./offeredFiles.ts";

/** A button for each file; one that cannot be made says why. */
export function FileButtons(props: {
  readonly files: readonly OfferedFile[];
  readonly busy: boolean;
  readonly onSave: (file: OfferedFile) => void;
}) {
  return (
    <ul class="download-files">
      <For each={props.files}>
        {(file) => (
          <li>
            <button
              type="button"
              class="button"
              disabled={props.busy || file.refused !== undefined}
              title={file.refused ?? file.label}
              onClick={() => props.onSave(file)}
            >
              {file.format.toUpperCase()}
              <span class="visually-hidden"> {file.label}</span>
            </button>
          </li>
        )}
      </For>
    </ul>
  );
}
