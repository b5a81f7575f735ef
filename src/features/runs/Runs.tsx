import { createMemo, createResource, onMount, Show } from "solid-js";
import { Above, Beneath } from "../../controls/Fold.tsx";
import { p } from "../../i18n/present.ts";
import { Terms } from "../../controls/Terms.tsx";
import { r } from "../../i18n/runs.ts";
import { t } from "../../i18n/t.ts";
import type { LiveShelf } from "../../state/shelf/createLiveShelf.ts";
import { MOST_RUNS } from "../../storage/shelf/openShelf.ts";
import type { ShelvedRun } from "../../storage/shelf/ShelvedRun.ts";
import { createRunsQuestion } from "./createRunsQuestion.ts";
import { DeletedLine } from "./DeletedLine.tsx";
import { RunCurves } from "./RunCurves.tsx";
import { RunDetail } from "./RunDetail.tsx";
import { RunList } from "./RunList.tsx";
import { headlineOf, type TextOf } from "./runText.ts";
import { ShelfBar } from "./ShelfBar.tsx";
import { ShelfState } from "./ShelfState.tsx";
import "./runs.css";

export interface RunsProps {
  /** The shelf, once it is loaded. */
  readonly shelf: () => Promise<LiveShelf>;
  /** What the view was asked; undefined for what it shows by default. */
  readonly asked: string | undefined;
  readonly onAsk: (question: string | undefined) => void;
  readonly textOf: TextOf;
  readonly onOpen: (run: ShelvedRun) => void;
}

/** The view "Runs": every finished experiment, and any number of one against another's. */
export function Runs(props: RunsProps) {
  const [shelf] = createResource(() => props.shelf().catch(() => null));
  return (
    <main id="results" tabindex="-1" class="runs">
      <Show when={!shelf.loading} fallback={<h1 class="waiting">{r("loading")}</h1>}>
        <Show when={shelf()} fallback={<h1 class="waiting">{t("shelf.unavailable")}</h1>}>
          {(loaded) => <OnShelf {...props} loaded={loaded()} />}
        </Show>
      </Show>
    </main>
  );
}

function OnShelf(props: RunsProps & { readonly loaded: LiveShelf }) {
  const { loaded: shelf } = props;
  onMount(() => void shelf.load());
  const runs = createMemo(shelf.runs);
  const asked = createRunsQuestion(
    runs,
    () => props.asked,
    (text) => props.onAsk(text),
  );
  const counts = () => ({ all: runs().length, held: shelf.heldCount() });
  const other = () => {
    const baseline = asked.baseline();
    return baseline?.digest === asked.chosen()?.digest ? undefined : baseline;
  };
  let putBack: HTMLButtonElement | undefined;

  async function remove(run: ShelvedRun): Promise<void> {
    await shelf.remove(run);
    putBack?.focus(); // the button that was pressed is gone
  }

  return (
    <>
      <Show
        when={asked.chosen()}
        fallback={<h1 class="headline waiting">{r(shelf.loaded() ? "none" : "loading")}</h1>}
      >
        {(run) => (
          <h1 class="headline">
            <Terms text={headlineOf(counts(), run(), asked.baseline())} />
          </h1>
        )}
      </Show>
      {/* While something is wrong with the shelf, that is what is to be read of it. */}
      <Show when={shelf.trouble() === undefined}>
        <Above>
          <p class="lead">{r("lead", { most: String(MOST_RUNS) })}</p>
        </Above>
      </Show>
      <ShelfState shelf={shelf} />
      <Show when={asked.unreadable()}>
        <p class="note">{r("question.bad")}</p>
      </Show>
      <Show when={shelf.loaded() && asked.gone()}>
        <p class="note">{r("question.gone")}</p>
      </Show>
      <Above>
        <ShelfBar shelf={shelf} />
      </Above>
      <DeletedLine
        removed={shelf.removed()}
        onPutBack={() => void shelf.putBack()}
        buttonRef={(button) => (putBack = button)}
      />
      <Show when={runs().length > 0}>
        <Above>
          <List />
        </Above>
        <RunCurves
          runs={asked.lines()}
          baseline={asked.baseline()}
          chosen={asked.chosen()}
          textOf={props.textOf}
          letterOf={asked.letterOf}
          which={asked.question().curve}
          onWhich={(curve) => asked.change({ curve })}
          onPick={asked.pick}
        />
        <Show when={asked.chosen()}>
          {(run) => (
            <RunDetail
              run={run()}
              baseline={other()}
              numbers={asked.question().numbers}
              onNumbers={(numbers) => asked.change({ numbers })}
              textOf={props.textOf}
              onOpen={() => props.onOpen(run())}
            />
          )}
        </Show>
        <Beneath title={p("fold.runs")}>
          <ShelfBar shelf={shelf} />
          <List />
        </Beneath>
      </Show>
    </>
  );

  function List() {
    return (
      <RunList
        runs={runs()}
        baseline={asked.baseline()}
        chosen={asked.chosen()}
        textOf={props.textOf}
        letterOf={asked.letterOf}
        roomForLine={asked.roomForLine()}
        isHeld={shelf.isHeld}
        onLine={asked.toggleLine}
        onChoose={asked.choose}
        onCompare={asked.compareWith}
        onRename={(run, name) => void shelf.rename(run, name)}
        onDelete={(run) => void remove(run)}
      />
    );
  }
}
