import { createMemo, Index, onCleanup, onMount, Show } from "solid-js";
import { glossary, loadGlossary } from "../glossary/glossary.ts";
import type { TermId } from "../glossary/terms.ts";
import { hideTip, hideTipSoon, showTip, showTipSoon, tip } from "../glossary/tip.ts";
import "./terms.css";

/** A text in which each term of the glossary tells its definition, on focus, hover and tap. */
export function Terms(props: { readonly text: string }) {
  onMount(loadGlossary);
  const parts = createMemo(() => glossary()?.splitTerms(props.text) ?? [{ text: props.text }]);
  // By position: a term that has the focus keeps it when a number beside it changes.
  return (
    <Index each={parts()}>
      {(part) => (
        <Show when={part().id} fallback={part().text}>
          {(id) => <TermWords id={id()} text={part().text} />}
        </Show>
      )}
    </Index>
  );
}

function TermWords(props: { readonly id: TermId; readonly text: string }) {
  let words!: HTMLSpanElement;
  const here = () => ({ id: props.id, at: words });
  const isShown = () => tip()?.at === words;
  const toggle = () => (isShown() ? hideTip() : showTip(here()));
  // A pointer at rest that a term comes to, as the page changes, points at nothing.
  let pointed = false;
  function onPointerMove(event: PointerEvent): void {
    if (pointed || event.pointerType !== "mouse") return;
    pointed = true;
    showTipSoon(here());
  }
  function onPointerLeave(): void {
    if (pointed) hideTipSoon();
    pointed = false;
  }
  onCleanup(() => isShown() && hideTip());
  return (
    // No <button>: one cannot break over lines, nor be copied with its sentence in every browser.
    <span
      ref={words}
      class="term"
      role="button"
      tabindex="0"
      aria-describedby={`definition-${props.id}`}
      onPointerMove={onPointerMove}
      onPointerLeave={onPointerLeave}
      onFocus={() => words.matches(":focus-visible") && showTip(here())}
      onBlur={hideTip}
      onClick={(event) => {
        event.preventDefault();
        // A mouse has shown it by its coming already.
        if (event instanceof PointerEvent && event.pointerType === "mouse") showTip(here());
        else toggle();
      }}
      onKeyDown={(event) => {
        if (event.key !== "Enter" && event.key !== " ") return;
        event.preventDefault();
        toggle();
      }}
    >
      {props.text}
    </span>
  );
}
