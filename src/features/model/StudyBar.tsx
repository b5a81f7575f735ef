import { Show, type JSX } from "solid-js";
import { m } from "../../i18n/model.ts";

interface StudyBarProps {
  readonly title: string;
  readonly running: boolean;
  readonly done: number;
  readonly total: number;
  /** How the study stands, in words. */
  readonly said: string;
  readonly onRun: () => void;
  readonly onStop: () => void;
  readonly children?: JSX.Element;
}

/** Runs or stops a study, and says how far it is. */
export function StudyBar(props: StudyBarProps) {
  return (
    <div class="study-bar">
      <Show
        when={props.running}
        fallback={
          <button type="button" class="study-button" onClick={() => props.onRun()}>
            {m("exact.again")}
          </button>
        }
      >
        <button type="button" class="study-button" onClick={() => props.onStop()}>
          {m("exact.cancel")}
        </button>
        <progress max={props.total} value={props.done} aria-label={props.title} />
      </Show>
      {/* Said once it has ended, not at each step. */}
      <span role="status" aria-live={props.running ? "off" : "polite"}>
        {props.said}
      </span>
      {props.children}
    </div>
  );
}
