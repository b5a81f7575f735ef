import { onCleanup, onMount } from "solid-js";

/** Pixels that a text may stick out, by rounding. */
const SLACK = 0.5;

/**
 * Keeps the texts of a drawing inside it: layouts leave room for what English and Chinese say, and a longer
 * text is narrowed instead of cut off. To be called while the drawing is set up, as a `ref`.
 */
export function keepInside(svg: SVGSVGElement): void {
  let frame: number | undefined;
  const look = (): void => {
    frame = undefined;
    const edge = svg.getBoundingClientRect();
    for (const text of svg.querySelectorAll("text")) fit(text, edge);
  };
  const later = (): void => {
    frame ??= requestAnimationFrame(look);
  };
  const observer = new MutationObserver(later);
  onMount(() => {
    const options = { subtree: true, childList: true, characterData: true };
    observer.observe(svg, { ...options, attributeFilter: ["x", "width", "text-anchor"] });
    later();
  });
  onCleanup(() => {
    observer.disconnect();
    if (frame !== undefined) cancelAnimationFrame(frame);
  });
}

function fit(text: SVGTextElement, edge: DOMRect): void {
  // As long as it wants to be, before it is measured.
  if (text.hasAttribute("textLength")) text.removeAttribute("textLength");
  const box = text.getBoundingClientRect();
  if (box.left >= edge.left - SLACK && box.right <= edge.right + SLACK) return;
  const room = roomOf(getComputedStyle(text).textAnchor, box, edge);
  // What sticks out at the side where it is anchored (in Firefox a box is a little wider than its letters) would not
  // come in by being made narrower, and must not be made wider.
  if (room <= 0 || box.width <= room) return;
  const length = (text.getComputedTextLength() * room) / box.width;
  text.setAttribute("lengthAdjust", "spacingAndGlyphs");
  text.setAttribute("textLength", length.toFixed(1));
}

/** Pixels that a text has from where it is anchored. */
function roomOf(anchor: string, box: DOMRect, edge: DOMRect): number {
  if (anchor === "end") return box.right - edge.left;
  if (anchor === "start") return edge.right - box.left;
  const middle = (box.left + box.right) / 2;
  return 2 * Math.min(middle - edge.left, edge.right - middle);
}
