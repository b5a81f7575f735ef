/** A name of the model as words: "awaitingApproval" is "awaiting approval". */
export function inWords(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`).trim();
}
