import { onCleanup } from "solid-js";

/** The largest share of the window that a header may keep for itself while the page scrolls. */
const MOST = 0.25;

/**
 * Tells the styles how much of the window the header covers, as `--head`. With large text it grows;
 * one that would cover too much scrolls away with the page instead.
 */
export function trackHeader(header: HTMLElement): void {
  const observer = new ResizeObserver(() => {
    const height = header.offsetHeight;
    const isTall = height > innerHeight * MOST;
    header.classList.toggle("tall", isTall);
    document.documentElement.style.setProperty("--head", isTall ? "0px" : `${height}px`);
  });
  observer.observe(header);
  onCleanup(() => observer.disconnect());
}
