/** Whether a text has no half of a character (a lone surrogate), which neither JSON nor a digest can say. */
export function isWellFormed(text: string): boolean {
  // String.prototype.isWellFormed is younger than the engines we serve.
  return !/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/.test(text);
}
