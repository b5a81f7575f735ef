import { createEffect, For, on, onCleanup, onMount, Show } from "solid-js";
import { language, LANGUAGE_TAGS } from "../i18n/language.ts";
import { definitionOf } from "./book.ts";
import { placeTip } from "./placeTip.ts";
import { TERMS } from "./terms.ts";
import { hideTip, hideTipSoon, keepTip, tip } from "./tip.ts";
import "./term.css";

/**
 * The definition at a term that has the focus, the pointer, or was tapped: it can be reached by the pointer,
 * stays until one leaves, and goes by Escape (WCAG 1.4.13). Assistive technology reads the hidden copies.
 */
export function TermTip() {
  let box!: HTMLDivElement;

  function place(): void {
    const shown = tip();
    if (shown) placeTip(box, shown.at);
  }
  function onKeyDown(event: KeyboardEvent): void {
    if (event.key !== "Escape" || !tip()) return;
    // A dialog beneath stays open, a chart that is read stays so.
    event.preventDefault();
    event.stopPropagation();
    hideTip();
  }
  function onPointerDown(event: PointerEvent): void {
    const target = event.target instanceof Node ? event.target : null;
    if (!box.contains(target) && !tip()?.at.contains(target)) hideTip();
  }
  createEffect(
    on(tip, (shown) => {
      // In the dialog where its term is, if there is one: what lies outside of it cannot be reached.
      if (shown && !box.parentElement?.isSameNode(homeOf(shown.at))) homeOf(shown.at).append(box);
      // It goes from the page with the dialog that held it, and nothing is left to be hidden.
      if (box.isConnected) box.togglePopover(shown?.at.isConnected ?? false);
      place();
    }),
  );
  onMount(() => {
    addEventListener("keydown", onKeyDown, true);
    addEventListener("pointerdown", onPointerDown, true);
    addEventListener("scroll", place, true);
    addEventListener("resize", place);
  });
  onCleanup(() => {
    hideTip();
    removeEventListener("keydown", onKeyDown, true);
    removeEventListener("pointerdown", onPointerDown, true);
    removeEventListener("scroll", place, true);
    removeEventListener("resize", place);
    box.remove();
  });

  return (
    <>
      <For each={TERMS}>
        {({ id }) => (
          <span id={`definition-${id}`} hidden>
            {definitionOf(id)}
          </span>
        )}
      </For>
      <div
        ref={box}
        class="term-tip"
        popover="manual"
        role="tooltip"
        onPointerEnter={keepTip}
        onPointerLeave={hideTipSoon}
      >
        <Show when={TERMS.find(({ id }) => id === tip()?.id)}>
          {(term) => (
            <>
              <p class="term-names">
                <b>{term().name[language()]}</b>{" "}
                <span lang={LANGUAGE_TAGS[other()]}>{term().name[other()]}</span>
              </p>
              <p>{definitionOf(term().id)}</p>
            </>
          )}
        </Show>
      </div>
    </>
  );
}

function other() {
  return language() === "en" ? "zh" : "en";
}

/** Within the dialog or the landmark where its term is, so that it belongs to what is read. */
function homeOf(at: HTMLElement): Element {
  const around = at.closest("dialog, main, aside, header, footer");
  return around ?? document.querySelector(".page") ?? document.body;
}
