// In a file without JSX: Vite's scan for dependencies reads files with a glob as plain scripts, and gives up
// where it meets JSX; dependencies found late then reload the page in the middle of a test.
const files = import.meta.glob<string>("./stored/*.html", {
  eager: true,
  query: "?raw",
  import: "default",
});

/** The stored forms by the names of their examples. */
export const stored: ReadonlyMap<string, string> = new Map(
  Object.entries(files)
    .map(([path, text]) => [path.slice("./stored/".length, -".html".length), text] as const)
    .filter(([name]) => !name.endsWith("-changed")),
);
