import { createEffect, createSignal, on, onCleanup, type Accessor } from "solid-js";
import { onPaper } from "../../theme/paper.ts";

/**
 * The width in whole pixels of the element given to `observe`, now and whenever it changes; with it
 * comes the page's type size over 16 px, and the height that the styles allow the element.
 */
export function createWidth(onWidth: (width: number, em: number, most: number) => void): {
  readonly width: Accessor<number>;
  readonly observe: (element: Element) => void;
} {
  const [width, setWidth] = createSignal(0);
  let task: ReturnType<typeof setTimeout> | undefined;
  let of: Element | undefined;
  let last = "";
  function look(): void {
    clearTimeout(task);
    // Observers are called within a frame, which has enough to do without drawing a chart anew.
    task = setTimeout(measure);
  }
  function measure(): void {
    const now = of ? Math.floor(contentWidth(of)) : 0;
    if (now === 0 || !of) return;
    const em = parseFloat(getComputedStyle(document.documentElement).fontSize) / 16;
    const most = parseFloat(getComputedStyle(of).maxHeight);
    const seen = [now, em, most].join();
    if (seen === last) return;
    last = seen;
    setWidth(now);
    onWidth(now, em, Number.isNaN(most) ? Infinity : most);
  }
  // A print does not wait for a task.
  createEffect(on(onPaper, measure, { defer: true }));
  const observer = new ResizeObserver(look);
  // What is allowed may hang on the window's height.
  addEventListener("resize", look);
  onCleanup(() => {
    observer.disconnect();
    removeEventListener("resize", look);
    clearTimeout(task);
  });
  return {
    width,
    observe: (element) => {
      of = element;
      observer.observe(element);
    },
  };
}

/** Width within the padding. */
function contentWidth(element: Element): number {
  const { paddingLeft, paddingRight } = getComputedStyle(element);
  return element.getBoundingClientRect().width - parseFloat(paddingLeft) - parseFloat(paddingRight);
}
