import { createSignal } from "solid-js";

const [printing, setPrinting] = createSignal(false);

/** Whether what is shown is being printed: drawings then have the width of the paper, and tables are unfolded. */
export const onPaper = printing;

/**
 * Lays the page out for paper just before it is printed. Browsers lay a print out without telling scripts how
 * wide it is, so the class `on-paper` gives the page that width beforehand and drawings are made for it.
 */
export function watchPaper(): void {
  const root = document.documentElement;
  let unfolded: readonly HTMLDetailsElement[] = [];
  addEventListener("beforeprint", () => {
    root.classList.add("on-paper");
    unfolded = [...document.querySelectorAll<HTMLDetailsElement>("details:not([open])")];
    for (const details of unfolded) details.open = true;
    setPrinting(true);
  });
  addEventListener("afterprint", () => {
    root.classList.remove("on-paper");
    for (const details of unfolded) details.open = false;
    setPrinting(false);
  });
}
