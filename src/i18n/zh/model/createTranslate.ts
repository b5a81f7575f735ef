type Translate = (text: string) => string | undefined;

interface Pattern {
  readonly matcher: RegExp;
  /** What each group of the matcher is called; "#" of a number. */
  readonly names: readonly string[];
  readonly chinese: string;
}

const PLACEHOLDER = /(\{\w+~?\}|#)/;
const NUMBER = String.raw`(-?\d+(?:,\d{3})*(?:\.\d+)?)`;

/**
 * Finds the Chinese of English texts. A key of the tables is a text, or a pattern: # stands for a number,
 * {x} for any text, and {x~} for one that the tables know too. In the Chinese, numbers come in the same
 * order. A text of several sentences is known if each of them is. Gives undefined for any other text.
 */
export function createTranslate(tables: readonly Readonly<Record<string, string>>[]): Translate {
  const exact = new Map<string, string>();
  const patterns: Pattern[] = [];
  for (const [english, chinese] of tables.flatMap((table) => Object.entries(table))) {
    if (PLACEHOLDER.test(english)) patterns.push(patternOf(english, chinese));
    else exact.set(english, chinese);
  }

  function byPattern(text: string): string | undefined {
    for (const { matcher, names, chinese } of patterns) {
      const match = matcher.exec(text);
      const filled = match && fill(chinese, names, match.slice(1), translate);
      if (filled !== null && filled !== undefined) return filled;
    }
    return undefined;
  }

  function bySentences(text: string): string | undefined {
    const sentences = sentencesOf(text);
    if (sentences.length < 2) return undefined;
    const said = sentences.map((sentence) => exact.get(sentence) ?? byPattern(sentence));
    return said.every((sentence) => sentence !== undefined) ? said.join("") : undefined;
  }

  /** Several that are wrong are told one behind the other. */
  function byParts(text: string): string | undefined {
    const parts = text.split("; ");
    if (parts.length < 2) return undefined;
    const said = parts.map((part) => exact.get(part) ?? byPattern(part));
    return said.every((part) => part !== undefined) ? said.join("；") : undefined;
  }

  function translate(text: string): string | undefined {
    return exact.get(text) ?? bySentences(text) ?? byPattern(text) ?? byParts(text);
  }
  return translate;
}

/** A text cut behind full stops and question marks that a capital letter or a digit follows. */
export function sentencesOf(text: string): readonly string[] {
  return text.split(/(?<=[.!?])\s+(?=[A-Z0-9])/);
}

function patternOf(english: string, chinese: string): Pattern {
  const pieces = english.split(PLACEHOLDER);
  const names = pieces.filter((_, i) => i % 2 === 1).map(nameOf);
  const source = pieces.map((piece, i) => {
    if (i % 2 === 0) return piece.replace(/[\\^$.*+?()[\]{}|]/g, String.raw`\$&`);
    return piece === "#" ? NUMBER : "([^]+?)";
  });
  return { matcher: new RegExp(`^${source.join("")}$`), names, chinese };
}

/** "x" of {x}, "x~" of {x~}, "#" of #. */
function nameOf(piece: string): string {
  return piece === "#" ? piece : piece.slice(1, -1);
}

/** Undefined where a part that has to be known is not. */
function fill(
  chinese: string,
  names: readonly string[],
  values: readonly string[],
  translate: Translate,
): string | undefined {
  const numbers = values.filter((_, i) => names[i] === "#");
  let known = true;
  const said = chinese.split(PLACEHOLDER).map((piece, i) => {
    if (i % 2 === 0) return piece;
    if (piece === "#") return numbers.shift() ?? "";
    const name = nameOf(piece);
    const value = values[names.indexOf(name)] ?? "";
    if (!name.endsWith("~")) return value;
    const translated = translate(value) ?? asItStands(value);
    if (translated === undefined) known = false;
    return translated ?? value;
  });
  return known ? said.join("") : undefined;
}

/** What is quoted, or has no word in it, is the same in Chinese. */
function asItStands(value: string): string | undefined {
  return /^["'].*["']$/s.test(value) || !/[A-Za-z]/.test(value) ? value : undefined;
}
