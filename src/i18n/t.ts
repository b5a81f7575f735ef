import type { Area, Areas } from "./areas.ts";
import { en } from "./en.ts";
import { wordsOf } from "./language.ts";
import { plainText } from "./plainText.ts";

export type TextKey = keyof typeof en;

type Names<S extends string> = S extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Names<Rest>
  : never;

/** The values a text needs: none for a text without placeholders. */
export type TextValues<K extends TextKey> = Readonly<Record<Names<(typeof en)[K]>, string>>;

type Args<K extends TextKey> = [Names<(typeof en)[K]>] extends [never] ? [] : [TextValues<K>];

type Values = Readonly<Record<string, string>>;

/** A piece of a text: plain, or the value that stood in for the placeholder `name`. */
export interface TextPart {
  readonly text: string;
  readonly name?: string;
}

const pageParts = partsIn("page", en);

/** The text of a key in its pieces, so that a value can be drawn differently from its sentence. */
export function tParts<K extends TextKey>(key: K, ...[values]: Args<K>): readonly TextPart[] {
  return pageParts(key, values);
}

/** The text of a key with its values filled in, in the language spoken now. */
export function t<K extends TextKey>(key: K, ...args: Args<K>): string {
  return joined(tParts(key, ...args));
}

/** The English texts of an area; whoever asks for a text has them at hand. */
type English<A extends Area> = Areas[A] & Readonly<Record<keyof Areas[A], string>>;

/** The function that gives the texts of an area in their pieces, in the language spoken now. */
export function partsIn<A extends Area>(area: A, english: English<A>) {
  return (key: keyof Areas[A] & string, values: Values = {}): readonly TextPart[] =>
    partsOf(wordsOf(area)?.[key] ?? english[key] ?? key, values);
}

/** The function that gives the texts of an area, its values filled in, in the language spoken now. */
export function textsOf<A extends Area>(area: A, english: English<A>) {
  const parts = partsIn(area, english);
  return (key: keyof Areas[A] & string, values: Values = {}): string => joined(parts(key, values));
}

/** A text in its pieces, with values for its placeholders. */
function partsOf(text: string, filled: Values): readonly TextPart[] {
  return text
    .split(/(\{\w+\})/)
    .filter((piece) => piece !== "")
    .map((piece) => {
      if (!piece.startsWith("{")) return { text: piece };
      const name = piece.slice(1, -1);
      return { text: plainText(filled[name] ?? piece), name };
    });
}

function joined(parts: readonly TextPart[]): string {
  return parts.map(({ text }) => text).join("");
}
