import { create, type Font } from "fontkit";
import type { Painted } from "../plate/Plate.ts";
import type { Assets, Weight } from "../assets/Assets.ts";
import { openAssets } from "../assets/openAssets.ts";
import { checkWoff } from "./checkWoff.ts";
import { isInDaybookSans } from "./measureText.ts";
import { slicesOf } from "./slices.ts";
import { unpackWoff } from "./unpackWoff.ts";
import { toOneLine } from "./toOneLine.ts";

/** A font in use: a TrueType file in `bytes`. `id` names it within one export. */
export interface Face {
  readonly id: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly font: Font;
  readonly chinese: boolean;
}

/** Characters one after the other that one face has; `width` in thousandths of the size. */
export interface Run {
  readonly face: Face;
  readonly text: string;
  readonly width: number;
}

/** Faces for all characters of some texts. */
export interface Fonts {
  readonly runs: (text: string, weight: Weight) => readonly Run[];
}

const faces = new Map<string, Promise<Face>>();

function openFace(id: string, name: string, load: () => Promise<Uint8Array<ArrayBuffer>>) {
  let face = faces.get(id);
  if (face === undefined) {
    face = checkWoff(name, load()).then((woff) => {
      const bytes = unpackWoff(woff);
      // The types of fontkit ask for a Buffer of Node; it takes any bytes.
      const font = create(bytes as Uint8Array as Parameters<typeof create>[0]);
      if (!("unitsPerEm" in font)) throw new Error(`${name} holds several fonts; one was expected`);
      return { id, bytes, font, chinese: id.startsWith("sc-") };
    });
    faces.set(id, face);
    face.catch(() => faces.delete(id)); // the next export tries again
  }
  return face;
}

async function faceOf(
  character: string,
  weight: Weight,
  assets: Assets,
): Promise<Face | undefined> {
  if (isInDaybookSans(character)) {
    return openFace(`latin-${weight}`, "Daybook Sans", () => assets.latin(weight));
  }
  for (const slice of slicesOf(character)) {
    const face = await openFace(`sc-${slice}-${weight}`, "Noto Sans SC", () =>
      assets.chinese(slice, weight),
    );
    if (face.font.hasGlyphForCodePoint(character.codePointAt(0) ?? 0)) return face;
  }
  return undefined;
}

function named(character: string): string {
  const point = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0");
  return `“${character}” (U+${point})`;
}

/**
 * Loads the faces that the texts among some marks need. Fails with a sentence if one cannot be loaded, or if
 * neither typeface has a character: no export shows an empty box in place of a letter.
 */
export async function openFonts(marks: readonly Painted[]): Promise<Fonts> {
  const assets = await openAssets();
  const wanted = new Map<string, { character: string; weight: Weight }>();
  for (const mark of marks) {
    if (mark.kind !== "text") continue;
    const { weight } = mark.paint;
    for (const character of toOneLine(mark.text)) {
      wanted.set(`${weight}${character}`, { character, weight });
    }
  }
  const found = new Map<string, Face>();
  const missing = new Set<string>();
  await Promise.all(
    [...wanted].map(async ([key, { character, weight }]) => {
      const face = await faceOf(character, weight, assets);
      if (face === undefined) missing.add(character);
      else found.set(key, face);
    }),
  );
  if (missing.size > 0) {
    throw new Error(
      `The chart holds ${[...missing].sort().slice(0, 5).map(named).join(", ")}, which neither Daybook Sans nor Noto Sans SC can draw. Take it out of the names in the scenario, or export SVG.`,
    );
  }
  return { runs: (text, weight) => runsOf(toOneLine(text), weight, found) };
}

function runsOf(text: string, weight: Weight, found: ReadonlyMap<string, Face>): Run[] {
  const runs: { face: Face; text: string; width: number }[] = [];
  for (const character of text) {
    const face = found.get(`${weight}${character}`);
    if (face === undefined) throw new Error(`no typeface was opened for ${named(character)}`);
    const glyph = face.font.glyphForCodePoint(character.codePointAt(0) ?? 0);
    const width = (glyph.advanceWidth * 1000) / face.font.unitsPerEm;
    const last = runs.at(-1);
    if (last?.face === face) {
      last.text += character;
      last.width += width;
    } else runs.push({ face, text: character, width });
  }
  return runs;
}
