import { textsOf } from "./t.ts";

/** Texts of a page within another page. */
export const EMBED = {
  open: "Open in Daybook",
  "model.older":
    "Made with model {made}, computed with {model}: figures may differ. Open it to read what has changed.",
  "model.newer": "Made with a newer model ({made}), computed with {model}: figures may differ.",
  preset:
    "Made with version {made} of the preset; this page has version {version}. Open it to read what has changed.",
  problems: "Some of what was asked for could not be used. Open it to read what.",
} as const;

export const em = textsOf("embed", EMBED);
