import { createSignal, onCleanup, type Accessor } from "solid-js";

/**
 * The width in whole pixels of the element given to `observe`, now and whenever it changes; with it
 * comes the page's type size over 16 px.
 */
export function createWidth(onWidth: (width: number, em: number) => void): {
  readonly width: Accessor<number>;
  readonly observe: (element: Element) => void;
} {
  const [width, setWidth] = createSignal(0);
  let task: ReturnType<typeof setTimeout> | undefined;
  const observer = new ResizeObserver(([entry]) => {
    const now = Math.floor(entry?.contentRect.width ?? 0);
    clearTimeout(task);
    // Observers are called within a frame, which has enough to do without drawing a chart anew.
    task = setTimeout(() => {
      if (now === 0 || now === width()) return;
      setWidth(now);
      onWidth(now, parseFloat(getComputedStyle(document.documentElement).fontSize) / 16);
    });
  });
  onCleanup(() => {
    observer.disconnect();
    clearTimeout(task);
  });
  return { width, observe: (element) => observer.observe(element) };
}
