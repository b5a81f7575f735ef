/** A program of its own, built into one script and one style sheet (buildReport.mjs). */
declare module "*?report" {
  export const script: string;
  export const style: string;
}
