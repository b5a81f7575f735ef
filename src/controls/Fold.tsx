import { createSignal, createUniqueId, Show, type JSX } from "solid-js";
import { useShown } from "../state/shown.ts";
import "./fold.css";

export interface FoldProps {
  /** What is folded away. */
  readonly title: string;
  readonly children: JSX.Element;
}

/** Tables and the like, which before a room stand behind a button, and which a link can leave out. */
export function Fold(props: FoldProps) {
  const shown = useShown();
  return (
    <Show when={!shown.hides("tables")}>
      <Show when={shown.present()} fallback={props.children}>
        <Folded {...props} />
      </Show>
    </Show>
  );
}

/** What stands above an answer and governs it: before a room it comes after the answer, behind a button. */
export function Above(props: { readonly children: JSX.Element }) {
  const shown = useShown();
  return <Show when={!shown.present() && !shown.embedded}>{props.children}</Show>;
}

/** Where that comes to stand. */
export function Beneath(props: FoldProps) {
  const shown = useShown();
  return (
    <Show when={shown.present()}>
      <Folded {...props} />
    </Show>
  );
}

function Folded(props: FoldProps) {
  const id = createUniqueId();
  const [open, setOpen] = createSignal(false);
  return (
    <div class="fold">
      <button
        type="button"
        class="button fold-button"
        aria-expanded={open()}
        aria-controls={id}
        onClick={() => setOpen(!open())}
      >
        {props.title}
      </button>
      <div id={id}>
        <Show when={open()}>{props.children}</Show>
      </div>
    </div>
  );
}
