import { language, type Language } from "./language.ts";

/** How a language puts words, clauses and sentences beside each other. */
interface Joins {
  /** Between sentences. */
  readonly sentence: string;
  /** Between clauses that could stand alone. */
  readonly clause: string;
  /** Between members of a list, and before its last where that one ends it. */
  readonly list: string;
  readonly and: string;
  /** Between what is said and what explains it. */
  readonly colon: string;
  /** Between what numbers are and their unit. */
  readonly in: string;
  /** Between a number and its unit, if the unit is a word, and if it is a sign such as %. */
  readonly unit: string;
  readonly sign: string;
}

const JOINS: Readonly<Record<Language, Joins>> = {
  en: {
    sentence: " ",
    clause: "; ",
    list: ", ",
    and: " and ",
    colon: ": ",
    in: ", ",
    unit: " ",
    sign: " ",
  },
  zh: {
    sentence: "",
    clause: "；",
    list: "、",
    and: "和",
    colon: "：",
    in: "，",
    unit: " ",
    sign: "",
  },
};

/** Sentences one after the other. */
export function joinSentences(sentences: readonly string[]): string {
  return sentences.filter((text) => text !== "").join(JOINS[language()].sentence);
}

/** What stands between two sentences, where the second is more than text. */
export function sentenceSpace(): string {
  return JOINS[language()].sentence;
}

/** Clauses of one line: "a; b". */
export function joinClauses(clauses: readonly string[]): string {
  return clauses.join(JOINS[language()].clause);
}

/** A list that goes on or does not matter: "a, b, c". */
export function joinList(items: readonly string[]): string {
  return items.join(JOINS[language()].list);
}

/** Facts of one line beside each other: "a, b". */
export function joinParts(parts: readonly string[]): string {
  return parts.join(JOINS[language()].in);
}

/** A whole list within a sentence: "a, b and c". */
export function joinAnd(items: readonly string[]): string {
  const last = items.at(-1) ?? "";
  if (items.length < 2) return last;
  return joinList(items.slice(0, -1)) + JOINS[language()].and + last;
}

/** What is said, and what explains it: "a: b". */
export function joinColon(what: string, how: string): string {
  return what + JOINS[language()].colon + how;
}

/** A number with its unit, such as "3 days" or "5 %"; the number alone where there is none. */
export function withUnit(number: string, unit: string): string {
  if (unit === "") return number;
  const { unit: space, sign } = JOINS[language()];
  return number + (/^\p{L}/u.test(unit) ? space : sign) + unit;
}

/** What numbers are, and what they are counted in: "Difference, days". */
export function inUnit(name: string, unit: string): string {
  return unit === "" ? name : name + JOINS[language()].in + unit;
}

/** A name as it stands within a sentence: English gives up its capital, unless it is an abbreviation. */
export function withinSentence(name: string): string {
  return language() === "en" && !/^[A-Z]{2}/.test(name)
    ? name.charAt(0).toLowerCase() + name.slice(1)
    : name;
}

/** A sentence that may begin with what stands within others. */
export function asSentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
