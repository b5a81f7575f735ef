/** Who may import whom. The rooms and their reasons are in CONTRIBUTING.md. */

const ENGINE_PACKAGES =
  "node_modules/(xstate|valibot|@valibot/to-json-schema|@stdlib/[^/]+|@noble/hashes)/";

/** @type {import("dependency-cruiser").IConfiguration} */
export default {
  forbidden: [
    {
      name: "no-cycles",
      comment: "Two files that need each other are one idea, or hide a third.",
      severity: "error",
      from: {},
      // A cycle of types alone is gone at run time.
      to: { circular: true, viaOnly: { dependencyTypesNot: ["type-only"] } },
    },
    {
      name: "unresolved",
      comment: "What cannot be found is not checked either.",
      severity: "error",
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: "sims-stands-alone",
      comment: "The model knows neither threads nor the page.",
      severity: "error",
      from: { path: "^sims/" },
      to: { path: "^(src|workers|test)/" },
    },
    {
      name: "sims-few-packages",
      comment: "The model runs anywhere and for years: few packages, none of the platform's.",
      severity: "error",
      from: { path: "^sims/" },
      to: { path: "node_modules/", pathNot: ENGINE_PACKAGES },
    },
    {
      name: "sims-no-node",
      comment: "The model runs in a browser too.",
      severity: "error",
      from: { path: "^sims/" },
      to: { dependencyTypes: ["core"] },
    },
    {
      name: "workers-not-src",
      comment: "The page asks the workers, never the other way round.",
      severity: "error",
      from: { path: "^workers/" },
      to: { path: "^src/" },
    },
    {
      name: "sims-by-its-door",
      comment:
        "What others use of the model is exported by sims/index.ts, and what the page loads later by sims/quantiles.ts and sims/fit.ts; types may come from anywhere.",
      severity: "error",
      from: { path: "^(src|workers)/" },
      to: {
        path: "^sims/",
        pathNot: "^sims/(index|quantiles|fit)\\.ts$",
        dependencyTypesNot: ["type-only"],
      },
    },
    {
      name: "comlink-in-workers",
      comment: "Only workers/ knows how threads talk.",
      severity: "error",
      from: { pathNot: "^workers/" },
      to: { path: "node_modules/comlink/" },
    },
    {
      name: "charts-know-data-only",
      comment: "A chart gets numbers; where they come from is not its business.",
      severity: "error",
      from: { path: "^src/charts/" },
      to: { path: "^(src/(features|state)|workers)/" },
    },
    {
      name: "feature-not-feature",
      comment: "What two features share belongs to state, charts or controls.",
      severity: "error",
      from: { path: "^src/features/([^/]+)/" },
      to: { path: "^src/features/", pathNot: "^src/features/$1/" },
    },
    {
      name: "d3-selection-in-pointer",
      comment: "D3 computes, Solid draws.",
      severity: "error",
      from: { path: "^(src|workers)/", pathNot: "^src/charts/pointer/" },
      to: { path: "node_modules/d3-selection/" },
    },
    {
      name: "cli-not-page",
      comment: "The command line shares the experiments with the page, not its parts.",
      severity: "error",
      from: { path: "^src/(?!cli/)" },
      to: { path: "^src/cli/" },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsPreCompilationDeps: "specify",
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["browser", "import", "default", "types"],
      extensions: [".ts", ".tsx", ".mjs", ".js", ".json"],
    },
  },
};
