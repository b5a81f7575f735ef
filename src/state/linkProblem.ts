/** Something in a link that could not be used. */
export interface LinkProblem {
  readonly where: string;
  readonly given: string;
  readonly expected: string;
  readonly used: string;
}

/** A problem that says what would be right, and what is used, in the language spoken when it is read. */
export function linkProblem(
  where: string,
  given: string,
  expected: () => string,
  used: string | (() => string),
): LinkProblem {
  return {
    where,
    given,
    get expected() {
      return expected();
    },
    get used() {
      return typeof used === "string" ? used : used();
    },
  };
}
