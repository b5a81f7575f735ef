import { describe, expect, it } from "vitest";
import type { Drawing } from "../../../../src/charts/frame/Drawing.ts";
import { measureText } from "../../../../src/export/fonts/measureText.ts";
import { composePlate } from "../../../../src/export/plate/composePlate.ts";
import { PLATE_FORMATS } from "../../../../src/export/plate/plateSizes.ts";

/** How much wider common types without serifs set the same English text: Noto Sans by 12 %. */
const NOTO_SANS = 1.12;
const NOTE =
  "Simulation error: What is uncertain only because a limited number of years was simulated. More replications make it smaller; better inputs do not.";

const drawing = {
  id: "time",
  title: "Share of invoices turned into cash, in a chart with a title that is long",
  subtitle: "interest, fees, waiting, labour and ledger, added up day by day; means with bands",
  footer: "Daybook model 0.3.3 · Europe, as measured · 100 replications · seed 7",
  description: "",
  stretches: false,
  height: () => 200,
  draw: () => [],
  table: () => ({ headers: [], rows: [], caption: "" }),
} as unknown as Drawing;

describe("composePlate", () => {
  it.each(["single", "double", "wide"] as const)(
    "leaves room for the wider type of programs that set no embedded fonts, at %s",
    (size) => {
      const format = PLATE_FORMATS[size];
      const notes = [NOTE];
      const footer = ["Source"];
      const { marks } = composePlate({ drawing, format, look: "light", notes, footer });
      const ends = marks.flatMap((mark) =>
        mark.kind === "text"
          ? [mark.x + NOTO_SANS * measureText(mark.text, mark.paint.size, mark.paint.weight)]
          : [],
      );
      expect(ends.length).toBeGreaterThan(4);
      expect(Math.max(...ends)).toBeLessThanOrEqual(format.width);
    },
  );
});
