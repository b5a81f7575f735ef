import type { Drawing } from "../../charts/frame/Drawing.ts";
import { pb } from "../../i18n/publish.ts";
import type { Look } from "../paint/Look.ts";
import { proofOf } from "../study/proofOf.ts";
import { composePlate } from "./composePlate.ts";
import { definitionLines, wordsOf } from "./definitionLines.ts";
import { parameterLines } from "./parameterLines.ts";
import type { Plate } from "./Plate.ts";
import type { PlateFormat } from "./plateSizes.ts";

/** How a chart is wanted. */
export interface ChartWish {
  readonly format: PlateFormat;
  readonly look: Look;
  readonly definitions: boolean;
  readonly parameters: boolean;
}

/** Characters of a digest that are enough to tell results apart. */
const SHORT_DIGEST = 12;

/** A chart as a plate: with the notes that were wished for, and where it comes from. */
export function platedChart(drawing: Drawing, wish: ChartWish): Plate {
  const { format, look } = wish;
  const proof = proofOf(drawing);
  const notes = [
    ...(drawing.note === undefined ? [] : [drawing.note]),
    ...(wish.definitions ? definitionLines(wordsIn(drawing, format)) : []),
    ...(wish.parameters && proof ? parameterLines(proof.scenario) : []),
  ];
  const source = proof
    ? pb("plate.source", { digest: proof.digest.slice(0, SHORT_DIGEST) })
    : pb("plate.source.plain");
  return composePlate({ drawing, format, look, notes, footer: [drawing.footer, source] });
}

function wordsIn(drawing: Drawing, { width, em }: PlateFormat): readonly string[] {
  const height = drawing.height(width, em);
  const drawn = wordsOf(drawing.draw({ width, height, em }));
  return [drawing.title, drawing.subtitle, drawing.note ?? "", ...drawn];
}
