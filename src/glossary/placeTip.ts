/** Pixels between a term and its definition, and between that and the edge of the window. */
const GAP = 4;
const EDGE = 8;

/** Puts a fixed box beneath an element, or above it where there is more room. */
export function placeTip(box: HTMLElement, at: HTMLElement): void {
  // Of words that run over two lines, the first piece.
  const words = at.getClientRects()[0] ?? at.getBoundingClientRect();
  const { width, height } = box.getBoundingClientRect();
  const { clientWidth, clientHeight } = document.documentElement;
  const below = words.bottom + GAP;
  const fits = below + height + EDGE <= clientHeight || words.top < clientHeight - words.bottom;
  box.style.left = `${Math.max(EDGE, Math.min(words.left, clientWidth - width - EDGE))}px`;
  box.style.top = `${fits ? below : words.top - height - GAP}px`;
}
