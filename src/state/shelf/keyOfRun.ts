/** Characters of a digest that name a run: two of a full shelf agree once in ten thousand million shelves. */
export const KEY_LENGTH = 12;

/** How an address names a run. */
export function keyOfRun({ digest }: { readonly digest: string }): string {
  return digest.slice(0, KEY_LENGTH);
}
