import { Show, type JSX } from "solid-js";
import "./studyBar.css";

export interface StudyBarProps {
  readonly title: string;
  readonly running: boolean;
  readonly done: number;
  readonly total: number;
  /** How the study stands, in words. */
  readonly said: string;
  /** What the button says that starts and stops it. */
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
      {/* One button for both, so that the focus stays where it is. */}
      <button
        type="button"
        class="button primary"
        onClick={() => (props.running ? props.onStop() : props.onRun())}
      >
        {props.running ? props.stopText : props.runText}
      </button>
      <Show when={props.running}>
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
