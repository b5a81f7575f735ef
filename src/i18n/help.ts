import { textsOf } from "./t.ts";

/** The texts of the help. */
export const HELP = {
  title: "Help",
  close: "Close",
  "keys.title": "Keys",
  parts: "Parts of the help",
  "terms.title": "Terms",
  "terms.search": "Search the terms, in English or Chinese",
  "terms.count": "{n} terms",
  "terms.none": "No term is called that.",
  "terms.own": "as Daybook counts it",
  "limits.title": "Known limits",
  "licences.title": "Licences",
  "licences.intro":
    "Daybook is made of these packages. Each line opens to the words of its licence.",
  "licences.loading": "The licences are being loaded.",
  "licences.failed":
    "The licences could not be loaded. Check the connection, then open this part again.",
  "licences.more": "{names} and {n} more",
  "keys.letters": "Keys of a single character act",
  "keys.letters.note":
    "Switch them off if speech input or a slip of the hand presses them: the arrow keys and those with Ctrl or Command stay. Kept in this browser.",
  "keys.off": "off",
  "group.page": "Page",
  "group.view": "This view",
  "group.charts": "Charts, once they have the focus",
  "group.sliders": "Sliders and number boxes",
  "group.tables": "Tables",
  "key.space": "Space",
  or: "or",
  "charts.point": "Next or previous point",
  "charts.fast": "Ten days on or back, on a chart of days",
  "charts.series": "Another line or row, where there are several",
  "charts.ends": "First or last point",
  "charts.choose": "Set the scenario to this point, where the view sweeps a value",
  "charts.download": "Download it",
  "charts.table": "Show or hide the chart’s table",
  "charts.leave": "Leave the chart",
  "sliders.step": "One step",
  "sliders.fine": "A fine step",
  "sliders.coarse": "Ten steps",
  "sliders.ends": "Least or greatest value",
  "sliders.apply": "Apply the number typed",
  "sliders.restore": "Restore the value from before",
  "tables.scroll": "Scroll a table that has the focus",
} as const;

export const h = textsOf("help", HELP);
