import encodeQR from "qr";

/** A QR code as squares of one unit, the quiet zone of four around it included. */
export interface QrCode {
  /** Units in width and height. */
  readonly size: number;
  /** SVG path of the dark squares. */
  readonly path: string;
  /** Whether it is too fine to be scanned from a few steps away. */
  readonly isDense: boolean;
}

/** Light squares around a code, as ISO/IEC 18004 asks for. */
const QUIET = 4;
/** Bytes that the largest code holds, with medium and with low error correction (ISO/IEC 18004, table 7). */
const MOST_MEDIUM = 2331;
const MOST_LOW = 2953;
/** Beyond version 20 (97 squares) phones have to come near. */
const DENSE = 97 + 2 * QUIET;

/** The QR code of a text; undefined if it is too long for one. */
export function qrCode(text: string): QrCode | undefined {
  const bytes = new TextEncoder().encode(text).length;
  if (bytes > MOST_LOW) return undefined;
  const ecc = bytes > MOST_MEDIUM ? "low" : "medium";
  const rows = encodeQR(text, "raw", { ecc, border: QUIET });
  const path = rows.map((row, y) =>
    runs(row)
      .map(([x, n]) => `M${x} ${y}h${n}v1h-${n}z`)
      .join(""),
  );
  return { size: rows.length, path: path.join(""), isDense: rows.length > DENSE };
}

/** Where dark runs of a row begin, and how long they are. */
function runs(row: readonly boolean[]): readonly (readonly [number, number])[] {
  const found: [number, number][] = [];
  row.forEach((dark, x) => {
    if (!dark) return;
    const last = found.at(-1);
    if (last && row[x - 1]) last[1]++;
    else found.push([x, 1]);
  });
  return found;
}
