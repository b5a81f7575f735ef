import { t } from "../i18n/t.ts";
import { readNames } from "./classLink.ts";
import { linkProblem, type LinkProblem } from "./linkProblem.ts";

/** Characters of a wrong value that are shown: a link may hold a book. */
const LONGEST_SHOWN = 60;

/** Reads a query string field by field; what cannot be used is listed, with what is used instead. */
export function linkReader(search: string) {
  const query = new URLSearchParams(search);
  const problems: LinkProblem[] = [];

  /** Lists a value that cannot be used, of any length. */
  function refuse(
    where: string,
    given: string,
    expected: () => string,
    used: string | (() => string),
  ): void {
    problems.push(linkProblem(where, shortened(given), expected, used));
  }

  return {
    problems,
    refuse,
    has: (where: string) => query.has(where),
    /** A field as it is given; empty where it is not. */
    text: (where: string) => query.get(where) ?? "",
    /**
     * A field as `parse` reads it. What is missing gets `fallback`; what is wrong, too, and is listed,
     * with `shown` for what is used.
     */
    read<A>(
      where: string,
      fallback: A,
      shown: string | (() => string),
      expected: () => string,
      parse: (text: string) => A | undefined,
    ): A {
      const given = query.get(where);
      if (given === null) return fallback;
      const value = parse(given);
      if (value !== undefined) return value;
      refuse(where, given, expected, shown);
      return fallback;
    },
    /** A list of names; those that there are not are left out, and listed. */
    readList<A extends string>(
      where: string,
      known: readonly A[],
      expected: () => string,
    ): readonly A[] {
      const { names, unknown } = readNames(query.get(where) ?? "", known);
      for (const given of unknown) refuse(where, given, expected, () => t("link.dropped"));
      return names;
    },
  };
}

export type LinkReader = ReturnType<typeof linkReader>;

function shortened(text: string): string {
  return text.length <= LONGEST_SHOWN ? text : `${text.slice(0, LONGEST_SHOWN - 1)}…`;
}
