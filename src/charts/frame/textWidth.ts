/** Widths of characters in em, a little generous, so that what fits here fits in any of the page's fonts. */
const NARROW = /[ .,:;'|!ijlI()·]/;
const WIDE = /[mwMW%@]/;
/** Chinese characters and their punctuation fill a square. */
const SQUARE = /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef]/;

/** Width of a text in pixels, estimated from the side of caution. */
export function textWidth(text: string, size: number): number {
  let em = 0;
  for (const character of text) {
    em += widthOf(character);
  }
  return em * size;
}

function widthOf(character: string): number {
  if (NARROW.test(character)) return 0.36;
  if (WIDE.test(character)) return 0.95;
  return SQUARE.test(character) ? 1.02 : 0.62;
}
