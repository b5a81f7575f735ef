/** Brackets inside each other that a file may have; a scenario needs five. */
export const DEEPEST = 64;

const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const WORD = /true|false|null/y;
const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;
/** What a reader takes for one thing that is wrong: a word, or a single character. */
const FOUND = /[\p{L}\p{N}_$.+-]{1,20}|[^]/uy;

class Fault extends Error {
  constructor(
    readonly position: number,
    readonly tell: (where: string) => string,
  ) {
    super();
  }
}

function quoted(text: string): string {
  return text === '"' ? "'\"'" : JSON.stringify(text);
}

/** Walks over a text once, and throws the first Fault. */
class Reader {
  #at = 0;
  #depth = 0;
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  file(): void {
    this.#space();
    this.#value("a scenario, which begins with {");
    this.#space();
    if (this.#at < this.#text.length) throw this.#unexpected("the end of the file");
  }

  #unexpected(expected: string): Fault {
    FOUND.lastIndex = this.#at;
    const here = FOUND.exec(this.#text)?.[0];
    const found = here === undefined ? "the end of the file" : quoted(here);
    return new Fault(
      this.#at,
      (where) => `is not JSON: ${where}: found ${found}, expected ${expected}`,
    );
  }

  #space(): void {
    for (; ; this.#at++) {
      const c = this.#text.charCodeAt(this.#at);
      if (c !== 32 && c !== 10 && c !== 13 && c !== 9) return;
    }
  }

  #takes(pattern: RegExp): boolean {
    pattern.lastIndex = this.#at;
    if (!pattern.test(this.#text)) return false;
    this.#at = pattern.lastIndex;
    return true;
  }

  #takesCharacter(character: string): boolean {
    if (this.#text[this.#at] !== character) return false;
    this.#at++;
    return true;
  }

  #value(expected: string): void {
    const c = this.#text[this.#at];
    if (c === "{") this.#inside("}", () => this.#members());
    else if (c === "[") this.#inside("]", () => this.#items());
    else if (c === '"') this.#string();
    else if (!this.#takes(WORD) && !this.#takes(NUMBER)) throw this.#unexpected(expected);
  }

  #inside(end: string, content: () => void): void {
    if (this.#depth === DEEPEST) {
      throw new Fault(this.#at, (where) => {
        return `is nested too deep: ${where}: more than ${DEEPEST} brackets inside each other, expected five at most`;
      });
    }
    this.#depth++;
    this.#at++;
    this.#space();
    if (!this.#takesCharacter(end)) content();
    this.#depth--;
  }

  #items(): void {
    do {
      this.#space();
      this.#value("a value");
      this.#space();
    } while (this.#takesCharacter(","));
    if (!this.#takesCharacter("]")) throw this.#unexpected('"," or "]"');
  }

  #members(): void {
    const names = new Set<string>();
    do {
      this.#space();
      const start = this.#at;
      if (this.#text[start] !== '"') throw this.#unexpected("a name in double quotes");
      this.#string();
      const name = this.#text.slice(start, this.#at);
      if (names.has(name)) {
        const short = name.length > 40 ? `${name.slice(0, 39)}…` : name;
        throw new Fault(start, (where) => {
          return `has a name twice: ${where}: found ${short} again, expected each name once in an object`;
        });
      }
      names.add(name);
      this.#space();
      if (!this.#takesCharacter(":")) throw this.#unexpected('":"');
      this.#space();
      this.#value("a value");
      this.#space();
    } while (this.#takesCharacter(","));
    if (!this.#takesCharacter("}")) throw this.#unexpected('"," or "}"');
  }

  #string(): void {
    this.#at++;
    for (;;) {
      const c = this.#text.charCodeAt(this.#at);
      if (c === 34) break;
      if (c === 92) {
        if (!this.#takes(ESCAPE)) throw this.#unexpected("an escape such as \\n or \\u00e9");
      } else if (c >= 32) this.#at++;
      else throw this.#unexpected("a closing double quote on the same line");
    }
    this.#at++;
  }
}

function whereAt(text: string, position: number): string {
  const before = text.slice(0, position).split("\n");
  return `line ${before.length}, column ${(before.at(-1)?.length ?? 0) + 1}`;
}

/**
 * The first reason why a text cannot be read as JSON, as the end of a sentence that begins with the
 * name of the file; undefined if there is none. Engines word and place theirs differently, or not at
 * all. Beyond JSON's own rules, names repeat nowhere and brackets nest at most 64 deep.
 */
export function jsonFault(text: string): string | undefined {
  try {
    new Reader(text).file();
    return undefined;
  } catch (fault) {
    if (!(fault instanceof Fault)) throw fault;
    return fault.tell(whereAt(text, fault.position));
  }
}
