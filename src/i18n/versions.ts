import { textsOf } from "./t.ts";

/**
 * What a link made with other versions of model and preset says as it is opened, and what each version of
 * the model has changed since the one before. A new version of the model gets its sentence here.
 */
export const VERSIONS = {
  title: "This link was made with other versions",
  "title.kept": "Your last visit was with other versions",
  "model.older": "It was made with model {made}; this page computes with {model}. Since then:",
  "model.newer":
    "It was made with a newer model ({made}) than this page has ({model}): its figures may differ, and what is new in it is missing here.",
  "preset.newer":
    "It names version {made} of “{preset}”, which is newer than the one of this page ({version}): values may differ.",
  "preset.unknown":
    "It names version {made} of “{preset}”; this page has version {version}, whose values may differ.",
  "preset.older": "It names version {made} of “{preset}”; this page has version {version}.",
  "preset.same":
    "It names version {made} of “{preset}”; this page has version {version}. The link itself sets every value in which they differ.",
  label: "Values that differ between the versions",
  value: "{label}: {from} in version {made}, {to} in version {version}",
  "uses.then": "The page uses the values of version {version}, as the link shows them.",
  "uses.now": "The page uses the values of version {version}.",
  use: "Use those of version {version}",
  intro: "What could not be used:",
  "news.0.2.0": "Suppliers in up to four tiers. With one tier figures stay as they were.",
  "news.0.3.0":
    "Fraud, the cost and growth of a ledger, early payment, advance, recourse and credits, seasons, shocks and tails. All of it is off unless a scenario sets it, and figures then stay as they were.",
  "news.0.3.1":
    "More measures: days beyond terms, days payable, trade credit, working days. Figures stay as they were.",
  "news.0.3.2":
    "What finance costs beside interest and fee, off unless a scenario sets it. Figures stay as they were.",
  "news.0.3.3":
    "“Days beyond terms, of late ones” counts of a debt that is paid in parts the late part alone. Intervals of “What matters”, and sweeps in which every point has a luck of its own, are computed anew. Other figures stay as they were.",
} as const;

export const ve = textsOf("versions", VERSIONS);
