import { textsOf } from "./t.ts";

/** What is said of the versions of the page, which works without a network. */
export const OFFLINE = {
  waiting: "A new version of Daybook is there. What you have set stays.",
  elsewhere:
    "Another tab has gone over to a new version of Daybook: reload this page too, or parts of it may be missing. What you have set stays.",
  reload: "Reload",
  later: "Later",
} as const;

export const o = textsOf("offline", OFFLINE);
