/** A duration or amount without chance. */
export function constant(value: number) {
  return { family: "constant", value } as const;
}
