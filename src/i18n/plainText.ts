/** Control characters but line end and tab, and those that turn the direction of what follows. */
const UNSEEN = /[^\P{Cc}\n\t]|[\u202a-\u202e\u2066-\u2069]/gu;

/**
 * Words of a user, a file or a link as they may stand within a sentence: what is not seen and could
 * change how the rest is read is seen, as U+FFFD.
 */
export function plainText(text: string): string {
  return text.replace(UNSEEN, "\ufffd");
}
