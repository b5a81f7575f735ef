import { group, type Mark } from "../marks/Mark.ts";
import { middledText } from "../marks/textMark.ts";
import { litLabel, overlaps, type CompactMap } from "./compactMap.ts";
import type { PanelNow } from "./panelNow.ts";

/**
 * A small statechart with a state lit: its steps, its states, their names. Each kind has a group of its
 * own, in which the same state keeps its place whatever comes and goes beside it.
 */
export function drawCompactMap(map: CompactMap, now: PanelNow, em: number): readonly Mark[] {
  return [
    group("ways", drawWays(map, now)),
    group("spots", drawSpots(map, now)),
    group("names", drawNames(map, now, em)),
  ];
}

function drawWays({ steps }: CompactMap, { taken }: PanelNow): readonly Mark[] {
  return steps.flatMap(({ from, to, common, path }): Mark[] => {
    const isTaken = taken?.from === from && taken.to === to;
    return common && !isTaken
      ? []
      : [{ kind: "path", look: isTaken ? "way taken" : "way", d: path }];
  });
}

function drawSpots(
  { spots, spot: { width, height } }: CompactMap,
  { state, visited }: PanelNow,
): readonly Mark[] {
  return spots.map(({ name, x, y, final }): Mark => {
    const looks = ["spot"];
    if (name === state) looks.push("lit");
    if (visited.includes(name)) looks.push("visited");
    if (final) looks.push("final");
    return {
      kind: "rect",
      look: looks.join(" "),
      x: x - width / 2,
      y: y - height / 2,
      width,
      height,
      rx: final ? 1 : height / 2,
    };
  });
}

/** Names beside the spots; what the name of the lit state would cover gives way to it. */
function drawNames(map: CompactMap, { state, visited }: PanelNow, em: number): readonly Mark[] {
  const lit = map.labels.length === 0 ? undefined : litLabel(map, state, em);
  const others = map.labels.filter(
    ({ name, box }) => name !== state && !(lit && overlaps(box, lit.box)),
  );
  return [
    ...others.map((label) =>
      middledText(label, {
        look: visited.includes(label.name) ? "name visited" : "name",
        anchor: endOf(label),
      }),
    ),
    ...(lit ? [middledText(lit, { look: "name lit", anchor: endOf(lit) })] : []),
  ];
}

function endOf({ anchor }: { readonly anchor: "start" | "end" }): "end" | undefined {
  return anchor === "end" ? anchor : undefined;
}
