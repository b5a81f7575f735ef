import { render } from "solid-js/web";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import "../../../../src/theme/theme.css";
import { CostCurve } from "../../../../src/charts/cost/CostCurve.tsx";
import { StageBars } from "../../../../src/charts/stages/StageBars.tsx";
import { stageRows } from "../../../../src/charts/stages/stageRows.ts";
import { TakeAwayContext, type Wanted } from "../../../../src/charts/frame/takeAway.ts";
import { TimeCurve } from "../../../../src/charts/time/TimeCurve.tsx";
import { readColour } from "../../../../src/export/paint/colour.ts";
import { paintMarks } from "../../../../src/export/paint/paintMarks.ts";
import type { Painted } from "../../../../src/export/plate/Plate.ts";
import { oneTier } from "../../../gallery/data/results.ts";

let dispose = () => {};
beforeEach(() => {
  document.documentElement.style.fontSize = "16px";
});
afterEach(() => {
  dispose();
  document.body.replaceChildren();
  document.documentElement.removeAttribute("data-theme");
  document.documentElement.style.fontSize = "";
});

const stages = stageRows(oneTier());
const input = { result: oneTier(), lastDay: 120, footer: "", height: () => 380 };
const CHARTS = {
  time: () => <TimeCurve {...input} />,
  cost: () => <CostCurve {...input} />,
  stages: () => stages && <StageBars {...input} stages={stages} />,
};

/** The chart as the page draws it, and the drawing that it offers for a file. */
async function shown(chart: keyof typeof CHARTS): Promise<{ svg: SVGElement; wanted: Wanted }> {
  let wanted: Wanted | undefined;
  dispose = render(
    () => (
      <TakeAwayContext.Provider value={(it) => (wanted = it)}>
        <div style={{ width: "620px" }}>{CHARTS[chart]()}</div>
      </TakeAwayContext.Provider>
    ),
    document.body,
  );
  await expect.poll(() => document.querySelectorAll(".figure svg text").length).toBeGreaterThan(5);
  document.querySelector<HTMLButtonElement>(".figure .download")?.click();
  const svg = document.querySelector<SVGElement>(".figure svg");
  if (!svg || !wanted) throw new Error("no chart");
  return { svg, wanted };
}

const rgb = (text: string) => /^rgba?\(([^)]*)\)$/.exec(text)?.[1]?.split(",").map(Number) ?? [];
const mixed = (text: string) =>
  /^color\(srgb ([\d.e-]+) ([\d.e-]+) ([\d.e-]+)/
    .exec(text)
    ?.slice(1)
    .map((x) => 255 * Number(x));
const near = (text: string) => (mixed(text) ?? rgb(text).slice(0, 3)).map(Math.round);

/** What can be compared of a mark as a file paints it, and of an element as the page does. */
function ofFile(mark: Painted) {
  if (mark.kind === "text") {
    const { fill, size, weight } = mark.paint;
    return { fill: readColour(fill, false)?.rgb, size, weight };
  }
  const { fill, stroke, strokeWidth, dash } = mark.paint;
  return {
    fill: mark.kind === "line" ? undefined : fill && readColour(fill, false)?.rgb,
    stroke: stroke && readColour(stroke, false)?.rgb,
    width: stroke ? strokeWidth : undefined,
    dash: stroke ? (dash ?? []) : undefined,
  };
}

function ofPage(element: Element) {
  const style = getComputedStyle(element);
  if (element.tagName === "text") {
    return {
      fill: near(style.fill),
      size: parseFloat(style.fontSize),
      weight: Number(style.fontWeight) >= 600 ? 700 : 400,
    };
  }
  const stroked = style.stroke !== "none";
  return {
    fill: style.fill === "none" || element.tagName === "line" ? undefined : near(style.fill),
    stroke: stroked ? near(style.stroke) : undefined,
    width: stroked ? parseFloat(style.strokeWidth) : undefined,
    dash: stroked
      ? style.strokeDasharray === "none"
        ? []
        : style.strokeDasharray.split(/[\s,]+/).map(parseFloat)
      : undefined,
  };
}

describe("a file is painted as the page is", () => {
  for (const chart of Object.keys(CHARTS) as (keyof typeof CHARTS)[]) {
    for (const theme of ["light", "dark"] as const) {
      test(`every mark of ${chart} has the colours, lines and type of the page's, ${theme}`, async () => {
        document.documentElement.dataset.theme = theme;
        const { svg, wanted } = await shown(chart);
        const elements = [...svg.querySelectorAll("path,line,rect,circle,text")];
        const size = {
          width: Number(svg.getAttribute("width")),
          height: Number(svg.getAttribute("height")),
          em: 1,
        };
        const painted = paintMarks(wanted.drawing().draw(size), { look: theme, em: 1 });
        expect(painted.map(({ kind }) => kind)).toEqual(elements.map(({ tagName }) => tagName));
        expect(painted.map(ofFile)).toEqual(elements.map(ofPage));
      });
    }
  }
});
