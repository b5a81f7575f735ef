/** How a file is coloured: as the page by day, as the page by night, or black on white. */
export const LOOKS = ["light", "dark", "print"] as const;
export type Look = (typeof LOOKS)[number];

/** What black on white sets in place of the theme's colours: the arms keep their dashes and their places. */
export const PRINT: Readonly<Record<string, string>> = {
  "--paper": "#fff",
  "--ink": "#000",
  "--quiet": "#333",
  "--rule": "#ddd",
  "--edge": "#666",
  "--T": "#000",
  "--T-text": "#000",
  "--D": "#000",
  "--D-text": "#000",
  "--C": "#000",
  "--C-text": "#000",
  "--L": "#000",
  "--L-text": "#000",
  "--arm-gap": "#00000012",
};
