/** A control character as JSON writes it; those from 7F on, which JSON leaves alone, too. */
function escaped(character: string): string {
  const json = JSON.stringify(character).slice(1, -1);
  if (json !== character) return json;
  return `\\u00${character.charCodeAt(0).toString(16).padStart(2, "0")}`;
}

/** One line as one line, whatever a file has put into it. */
export function printableLine(line: string): string {
  return line.replace(/\p{Cc}/gu, escaped);
}

/**
 * Lines as a terminal may get them: it obeys control characters, and the words may be those of a
 * stranger's file.
 */
export function printableText(text: string): string {
  return text.split("\n").map(printableLine).join("\n");
}
