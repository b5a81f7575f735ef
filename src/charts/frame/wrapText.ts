/** Width in pixels of a text in one line. */
export type Measure = (text: string) => number;

/** Chinese may break between any two characters, but not before what closes, nor after what opens. */
const PIECES =
  /[\u2e80-\u9fff\uf900-\ufaff][，。、；：！？）》」』”’]*|\s+|[^\s\u2e80-\u9fff\uf900-\ufaff]+/gu;

/** Breaks a text into lines no wider than `width`; a word that is wider stands on a line of its own. */
export function wrapText(text: string, width: number, measure: Measure): readonly string[] {
  const lines: string[] = [];
  let line = "";
  for (const piece of text.match(PIECES) ?? []) {
    if (line.trim() !== "" && measure((line + piece).trimEnd()) > width) {
      lines.push(line.trim());
      line = "";
    }
    line += piece;
  }
  if (line.trim() !== "") lines.push(line.trim());
  return lines;
}
