import figure from "../../charts/frame/figure.css?raw";
import theme from "../../theme/theme.css?raw";

/** The style sheets of the page's charts, as they are written: what a file is painted by. */
const charts = import.meta.glob<string>("../../charts/*/*.css", {
  query: "?raw",
  import: "default",
  eager: true,
});

/** In the order of the cascade: the theme, what all charts share, then each chart's own, by name. */
export const SHEETS: readonly string[] = [
  theme,
  figure,
  ...Object.keys(charts)
    .filter((path) => !path.endsWith("/frame/figure.css"))
    .sort()
    .map((path) => charts[path] ?? ""),
];
