/** How a file is coloured: as the page by day, as the page by night, or black on white. */
export const LOOKS = ["light", "dark", "print"] as const;
export type Look = (typeof LOOKS)[number];

/**
 * What black on white sets in place of the theme: the arms keep their places, and are told apart by weight and dashes
 * alone. Weights go by the type of the file, so that in the column of a journal (0.15rem are 1.3 pt there) lines that
 * are near do not merge, and bands wider than a line are seen beside it.
 */
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
  "--arm-gap": "#0000000d",
  "--band": "0.26",
  "--weight-T": "0.09rem",
  "--weight-D": "0.15rem",
  "--weight-C": "0.12rem",
  "--weight-L": "0.15rem",
  "--weight-hairline": "0.075rem",
  "--dash-T": "0.55rem 0.3rem",
  "--dash-D": "0.15rem 0.28rem",
  "--dash-C": "0.9rem 0.28rem 0.15rem 0.28rem",
};
