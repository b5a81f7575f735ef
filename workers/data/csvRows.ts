import Papa from "papaparse";
import type { ByteSource } from "./ByteSource.ts";
import type { Encoding } from "./fileFormat.ts";
import type { RowSource, TakeRow } from "./Rows.ts";
import { textPieces } from "./textPieces.ts";
import { UnreadableFile } from "./UnreadableFile.ts";

const DELIMITERS = [",", ";", "\t", "|"];
/** Longest row: beyond it a quote was opened and never closed. */
const LONGEST_ROW = 4_000_000;

/** A file of delimited text as rows; quoted cells may hold delimiters and line ends. */
export function csvRows(source: ByteSource, encoding: Encoding, delimiter: string): RowSource {
  return {
    how: { format: "CSV", delimiter, encoding },
    async read(take, onBytes) {
      const parser = createPush(delimiter, take);
      for await (const text of textPieces(counted(source, onBytes), encoding)) parser.push(text);
      parser.end();
    },
  };
}

/** The delimiter that gives the most even rows; a comma where there is but one column. */
export function delimiterOf(sample: string): string {
  const found = Papa.parse(sample, {
    preview: 50,
    delimitersToGuess: DELIMITERS,
    skipEmptyLines: true,
  }).meta.delimiter;
  return DELIMITERS.includes(found) ? found : ",";
}

/** The source, telling how much of it has been read. */
export function counted(
  source: ByteSource,
  onBytes: ((bytes: number) => void) | undefined,
): ByteSource {
  return {
    ...source,
    async *pieces() {
      let bytes = 0;
      for await (const piece of source.pieces()) {
        yield piece;
        bytes += piece.length;
        onBytes?.(bytes);
      }
    },
  };
}

type LineEnd = "\r\n" | "\n" | "\r";

interface Parsed {
  readonly data: readonly (readonly string[])[];
  readonly errors: readonly { readonly code: string }[];
  readonly meta: { readonly cursor: number };
}

/** Papa Parse's own parser, fed by pieces: what it leaves of a piece waits for the next. */
function createPush(delimiter: string, take: TakeRow) {
  let rest = "";
  let line = 1;
  let newline: LineEnd | undefined;
  function work(text: string, last: boolean): void {
    if (text === "") return;
    newline ??= lineEndOf(text);
    const parser = new Papa.Parser({ delimiter, newline: newline ?? "\n" });
    const { data, errors, meta } = parser.parse(text, 0, !last) as Parsed;
    if (last && errors.some(({ code }) => code === "MissingQuotes")) {
      throw new UnreadableFile(
        `has a quote that is opened and never closed, on line ${line} or after it`,
      );
    }
    for (const cells of data) {
      take(cells, line);
      line++;
      for (const cell of cells) if (cell.includes("\n")) line += cell.split("\n").length - 1;
    }
    rest = last ? "" : text.slice(meta.cursor);
    if (rest.length > LONGEST_ROW) {
      throw new UnreadableFile(
        `has a row of more than ${LONGEST_ROW} characters at line ${line}; is a quote left open?`,
      );
    }
  }
  return {
    push(text: string): void {
      const all = rest + text;
      // A carriage return at the very end may be half of a line end.
      if (all.endsWith("\r")) rest = all;
      else work(all, false);
    },
    end(): void {
      work(rest, true);
    },
  };
}

/** What ends lines, by the first one; undefined while there is none yet. */
function lineEndOf(text: string): LineEnd | undefined {
  return /\r\n|\n|\r/.exec(text)?.[0] as LineEnd | undefined;
}
