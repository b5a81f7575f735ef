import { createMemo, For, Show } from "solid-js";
import { createStages } from "../../controls/createStages.ts";
import { r } from "../../i18n/runs.ts";
import { MOST_RUNS } from "../../storage/shelf/openShelf.ts";
import type { ShelvedRun } from "../../storage/shelf/ShelvedRun.ts";
import { RunRow } from "./RunRow.tsx";
import type { TextOf } from "./runText.ts";

export interface RunListProps {
  readonly runs: readonly ShelvedRun[];
  readonly baseline: ShelvedRun | undefined;
  readonly chosen: ShelvedRun | undefined;
  readonly textOf: TextOf;
  readonly letterOf: (run: ShelvedRun) => string | undefined;
  readonly roomForLine: boolean;
  readonly isHeld: (digest: string) => boolean;
  readonly onLine: (run: ShelvedRun) => void;
  readonly onChoose: (run: ShelvedRun) => void;
  readonly onCompare: (run: ShelvedRun) => void;
  readonly onRename: (run: ShelvedRun, name: string) => void;
  readonly onDelete: (run: ShelvedRun) => void;
}

/** Rows that are built before the page draws again. */
const AT_ONCE = 8;

/** Every run with its main numbers, the newest first. */
export function RunList(props: RunListProps) {
  const byDigest = createMemo(() => new Map(props.runs.map((run) => [run.digest, run])));
  // Rows stay what they are while a run gets another name.
  const digests = createMemo(() => props.runs.map(({ digest }) => digest), [], {
    equals: (a, b) => a.join() === b.join(),
  });
  const stage = createStages(Math.ceil(MOST_RUNS / AT_ONCE));
  return (
    <section class="run-list">
      <h2 id="run-list-title">{r("list")}</h2>
      <div class="scroll-x" tabindex="0" role="region" aria-labelledby="run-list-title">
        <table>
          <thead>
            <tr>
              <th scope="col">{r("column.line")}</th>
              <th scope="col">{r("column.run")}</th>
              <th scope="col">{r("column.when")}</th>
              <th scope="col" class="number">
                {r("column.time")}
              </th>
              <th scope="col" class="number">
                {r("column.cost")}
              </th>
              <th scope="col">
                <span class="visually-hidden">{r("column.do")}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            <For each={digests().slice(0, (stage() + 1) * AT_ONCE)}>
              {(digest) => (
                <Show when={byDigest().get(digest)}>
                  {(run) => (
                    <RunRow
                      run={run()}
                      baseline={props.baseline}
                      textOf={props.textOf}
                      chosen={props.chosen?.digest === digest}
                      letter={props.letterOf(run())}
                      roomForLine={props.roomForLine}
                      held={props.isHeld(digest)}
                      onLine={() => props.onLine(run())}
                      onChoose={() => props.onChoose(run())}
                      onCompare={() => props.onCompare(run())}
                      onRename={(name) => props.onRename(run(), name)}
                      onDelete={() => props.onDelete(run())}
                    />
                  )}
                </Show>
              )}
            </For>
          </tbody>
        </table>
      </div>
    </section>
  );
}
