import { h } from "../../i18n/help.ts";
import type { KeyBinding } from "../../keys/KeyBinding.ts";

/** What sliders, charts and tables do by themselves once they have the focus. */
export function sharedKeys(): readonly KeyBinding[] {
  const arrows = ["ArrowLeft", "ArrowRight"];
  return [
    { group: "charts", key: arrows, label: h("charts.point") },
    { group: "charts", key: ["ArrowUp", "ArrowDown"], label: h("charts.series") },
    { group: "charts", key: arrows.map((key) => `Shift+${key}`), label: h("charts.fast") },
    { group: "charts", key: ["Home", "End"], label: h("charts.ends") },
    { group: "charts", key: "Enter", label: h("charts.choose") },
    { group: "charts", key: "t", label: h("charts.table") },
    { group: "charts", key: "d", label: h("charts.download") },
    { group: "charts", key: "Escape", label: h("charts.leave") },
    { group: "sliders", key: arrows, label: h("sliders.step") },
    { group: "sliders", key: arrows.map((key) => `Shift+${key}`), label: h("sliders.fine") },
    { group: "sliders", key: ["PageUp", "PageDown"], label: h("sliders.coarse") },
    { group: "sliders", key: ["Home", "End"], label: h("sliders.ends") },
    { group: "sliders", key: "Enter", label: h("sliders.apply") },
    { group: "sliders", key: "Escape", label: h("sliders.restore") },
    { group: "tables", key: ["ArrowUp", "ArrowDown", ...arrows], label: h("tables.scroll") },
  ];
}
