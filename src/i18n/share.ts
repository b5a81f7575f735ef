import { textsOf } from "./t.ts";

/** Texts of the dialog that shares the page, which the page loads with the dialog. */
export const SHARE = {
  title: "Share",
  parts: "Ways to share",
  "part.link": "Link",
  "part.class": "For a class",
  "part.embed": "Embed",
  "link.intro":
    "The link holds the scenario with the version of its preset, all changes, the seed, the view with what it was asked, and the version of the model. Whoever opens it gets the same figures.",
  "link.words":
    "Note and sources of your scenario are too long for a link: save it as a file to pass them on.",
  "link.local":
    "This page runs on your own computer: others can open the link only if they can reach it there.",
  address: "The link",
  copy: "Copy the link",
  "copy.code": "Copy the code",
  copied: "Copied.",
  uncopied: "This browser does not let the page copy: the text is marked, press {keys}.",
  send: "Send the link …",
  unsent: "The link could not be sent: {reason}",
  qr: "QR code of the link",
  "qr.large": "Large QR code",
  "qr.small": "Link and more",
  "qr.dense": "So long a link makes a fine pattern: it has to be scanned from near by.",
  "qr.long": "This link is too long for a QR code ({n} characters).",
  "embed.intro":
    "Put this into a page of yours: it shows the answer with its charts and without controls, computed in the reader’s browser.",
  "embed.none":
    "This view shows what only your browser holds. Open another view to put it into a page.",
  "embed.what": "What is shown",
  "embed.1": "The view “{view}”",
  "embed.time": "The time curve alone",
  "embed.cost": "The cost curve alone",
  "embed.which": "Which figures",
  "embed.follow":
    "Follow the newest: the preset with your changes, as the page computes them at the time of reading",
  "embed.frozen":
    "Frozen: version {version} of the preset, seed, replications and model {model} are written down; readers are told when the model has moved on",
  "embed.code": "The code",
  "embed.try": "Look at it",
  "embed.title": "{view}: {scenario} (Daybook)",
  close: "Close",
} as const;

export const sh = textsOf("share", SHARE);
