/**
 * Makes the typeface of exported charts from Source Sans 3: the characters below, without hints, kerning and
 * ligatures, so that the width of a text is the sum of its advances in every program. The licence reserves the
 * name "Source" for the whole font, so the subset has its own. `npm run fonts` writes the files; a test compares.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { create } from "fontkit";
import subsetFont from "subset-font";
import { readTables, writeWoff } from "./sfnt.mjs";

const HERE = new URL("./", import.meta.url);
const require = createRequire(import.meta.url);
const WEIGHTS = [
  {
    weight: 400,
    style: "Regular",
    file: require.resolve("source-sans/TTF/SourceSans3-Regular.ttf"),
  },
  { weight: 700, style: "Bold", file: require.resolve("source-sans/TTF/SourceSans3-Bold.ttf") },
];

/** Ranges of code points, both ends included: Latin, Greek, what charts say with signs. */
const RANGES = [
  [0x20, 0x7e],
  [0xa0, 0x17f],
  [0x218, 0x21b],
  [0x2b2, 0x2b2],
  [0x304, 0x304],
  [0x391, 0x3c9],
  [0x1d37, 0x1d37],
  [0x1d49, 0x1d49],
  [0x1d4f, 0x1d4f],
  [0x2002, 0x200a],
  [0x2010, 0x2027],
  [0x202f, 0x203a],
  [0x2044, 0x2044],
  [0x2070, 0x209c],
  [0x20ac, 0x20ac],
  [0x2122, 0x2122],
  [0x2190, 0x2199],
  [0x2200, 0x2265],
  [0x2318, 0x2318],
  [0x25a0, 0x25ff],
  [0x2713, 0x2717],
];

const DROPPED = ["GSUB", "GPOS", "GDEF", "BASE", "DSIG", "STAT", "gasp"];

function nameTable(style, original) {
  const names = [
    [0, original.copyright],
    [1, "Daybook Sans"],
    [2, style],
    [3, `Daybook Sans ${style}, subset of ${original.fullName} ${original.version}`],
    [4, `Daybook Sans ${style}`],
    [5, original.version],
    [6, `DaybookSans-${style}`],
    [13, "This Font Software is licensed under the SIL Open Font License, Version 1.1."],
    [14, "http://scripts.sil.org/OFL"],
  ].map(([id, text]) => ({ id, bytes: Buffer.from(text, "utf16le").swap16() }));
  const head = Buffer.alloc(6 + 12 * names.length);
  head.writeUInt16BE(names.length, 2);
  head.writeUInt16BE(head.length, 4);
  let offset = 0;
  names.forEach(({ id, bytes }, index) => {
    [3, 1, 0x409, id, bytes.length, offset].forEach((value, place) =>
      head.writeUInt16BE(value, 6 + 12 * index + 2 * place),
    );
    offset += bytes.length;
  });
  return Buffer.concat([head, ...names.map(({ bytes }) => bytes)]);
}

/** Characters by their advance: `{ "497": "0123…" }`, in thousandths of the size. */
function advancesOf(font, codePoints) {
  const byAdvance = new Map();
  for (const point of codePoints) {
    const advance = font.glyphForCodePoint(point).advanceWidth;
    byAdvance.set(advance, (byAdvance.get(advance) ?? "") + String.fromCodePoint(point));
  }
  return Object.fromEntries([...byAdvance].sort(([a], [b]) => a - b));
}

/** @returns {Promise<{ files: Map<string, Buffer> }>} names of files in this folder, and what they hold. */
export async function makeFonts() {
  const files = new Map();
  const advances = {};
  for (const { weight, style, file } of WEIGHTS) {
    const source = readFileSync(file);
    const whole = create(source);
    const points = RANGES.flatMap(([from, to]) =>
      Array.from({ length: to - from + 1 }, (_, index) => from + index),
    ).filter((point) => whole.hasGlyphForCodePoint(point));
    const subset = await subsetFont(source, String.fromCodePoint(...points), {
      targetFormat: "truetype",
      noHinting: true,
      noLayoutClosure: true,
      dropTables: DROPPED,
    });
    const tables = readTables(subset);
    tables.set("name", nameTable(style, whole));
    // fontkit reads the ten bytes of a box for glyphs without outline too: behind the last one there are none.
    tables.set("glyf", Buffer.concat([tables.get("glyf"), Buffer.alloc(12)]));
    const woff = Buffer.from(writeWoff(tables));
    files.set(`daybook-sans-${weight}.woff`, woff);
    advances[weight] = advancesOf(create(woff), points);
  }
  files.set("advances.json", Buffer.from(JSON.stringify(advances, null, 2) + "\n"));
  return { files };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { files } = await makeFonts();
  for (const [name, bytes] of files) writeFileSync(new URL(name, HERE), bytes);
}
