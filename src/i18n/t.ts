import { en } from "./en.ts";

export type TextKey = keyof typeof en;

type Names<S extends string> = S extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Names<Rest>
  : never;

/** The values a text needs: none for a text without placeholders. */
export type TextValues<K extends TextKey> = Readonly<Record<Names<(typeof en)[K]>, string>>;

type Args<K extends TextKey> = [Names<(typeof en)[K]>] extends [never] ? [] : [TextValues<K>];

/** A piece of a text: plain, or the value that stood in for the placeholder `name`. */
export interface TextPart {
  readonly text: string;
  readonly name?: string;
}

/** The text of a key in its pieces, so that a value can be drawn differently from its sentence. */
export function tParts<K extends TextKey>(key: K, ...[values]: Args<K>): readonly TextPart[] {
  return partsOf(en[key], values ?? {});
}

/** A text in its pieces, with values for its placeholders. */
export function partsOf(
  text: string,
  filled: Readonly<Record<string, string>>,
): readonly TextPart[] {
  return text
    .split(/(\{\w+\})/)
    .filter((piece) => piece !== "")
    .map((piece) => {
      if (!piece.startsWith("{")) return { text: piece };
      const name = piece.slice(1, -1);
      return { text: filled[name] ?? piece, name };
    });
}

/** The text of a key with its values filled in. */
export function t<K extends TextKey>(key: K, ...args: Args<K>): string {
  return joined(tParts(key, ...args));
}

/** The function that gives the texts of a part of the page, its values filled in. */
export function textsOf<Texts extends Readonly<Record<string, string>>>(texts: Texts) {
  return (key: keyof Texts & string, values: Readonly<Record<string, string>> = {}): string =>
    joined(partsOf(texts[key] ?? key, values));
}

function joined(parts: readonly TextPart[]): string {
  return parts.map(({ text }) => text).join("");
}
