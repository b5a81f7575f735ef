import { Show, type JSX } from "solid-js";
import "./studyBar.css";

export interface StudyBarProps {
  readonly title: string;
  readonly running: boolean;
  readonly done: number;
  readonly total: number;
  /** How the study stands, in words. */
  readonly said: string;
  /** What the buttons say that start and stop it. */
  readonly runText: string;
  readonly stopText: string;
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
            {props.runText}
          </button>
        }
      >
        <button type="button" class="study-button" onClick={() => props.onStop()}>
          {props.stopText}
        </button>
        <progress max={Math.max(1, props.total)} value={props.done} aria-label={props.title} />
      </Show>
      {/* Said once it has ended, not at each step. */}
      <span role="status" aria-live={props.running ? "off" : "polite"}>
        {props.said}
      </span>
      {props.children}
    </div>
  );
}
