/** Widths of characters in em, a little generous, so that what fits here fits in any of the page's fonts. */
const NARROW = /[ .,:;'|!ijlI()·]/;
const WIDE = /[mwMW%@]/;

/** Width of a text in pixels, estimated from the side of caution. */
export function textWidth(text: string, size: number): number {
  let em = 0;
  for (const character of text) {
    em += NARROW.test(character) ? 0.36 : WIDE.test(character) ? 0.95 : 0.62;
  }
  return em * size;
}
