/**
 * Under which licence exported charts and results leave Daybook. The program is under the MIT licence, which
 * is about copies of the program; what it computes is no copy of it. So that whoever finds a chart in a paper
 * knows what may be done with it, its authors license what they hold of it under CC BY 4.0: share and adapt it,
 * with the citation. What a user put in (a scenario's own values, title and note) stays the user's.
 */
export const LICENCE = {
  id: "CC-BY-4.0",
  name: "CC BY 4.0",
  url: "https://creativecommons.org/licenses/by/4.0/",
  note: "Charts and results may be shared and adapted with this citation; values, titles and notes that you put in stay yours. The program itself is under the MIT licence.",
} as const;
