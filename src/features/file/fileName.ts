/** The name of the file that a scenario with this id is saved in. */
export function fileNameOf(id: string): string {
  return `${id}.daybook.json`;
}
