import { Show, type Component, type JSX } from "solid-js";
import { Dynamic } from "solid-js/web";
import { glossary } from "../glossary/glossary.ts";
import type { ChoicesStore } from "../state/createChoices.ts";
import { ShownContext, type Shown } from "../state/shown.ts";

/** What a frame of the view has to know. */
export interface FrameProps {
  readonly choices: ChoicesStore;
  /** Why the experiment failed; empty if it did not. */
  readonly error: string;
  /** The view. */
  readonly children: JSX.Element;
}

export interface FramedProps {
  /** What stands around the view within another page; undefined for the page itself. */
  readonly frame: Component<FrameProps> | undefined;
  readonly view: Component;
  readonly choices: ChoicesStore;
  readonly error: string;
  readonly shown: Shown;
  /** The page itself. */
  readonly children: JSX.Element;
}

/** The page itself, or its view in a frame. */
export function Framed(props: FramedProps) {
  return (
    <ShownContext.Provider value={props.shown}>
      {props.frame ? (
        <Dynamic component={props.frame} choices={props.choices} error={props.error}>
          <Dynamic component={props.view} />
        </Dynamic>
      ) : (
        props.children
      )}
      <Show when={glossary()}>{(book) => <Dynamic component={book().TermTip} />}</Show>
    </ShownContext.Provider>
  );
}
