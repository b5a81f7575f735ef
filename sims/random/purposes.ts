/**
 * What a draw is for. The number is part of the draw's name: never renumber, only append.
 * An entity is the case for most purposes, by the name that it has in every world and arm, else as
 * said. Suppliers and cases of deeper tiers follow those of the first at a fixed distance.
 */
export const purpose = {
  /** Entity: number of the arrival. */
  arrival: 0,
  face: 1,
  terms: 2,
  /** Which supplier sends the invoice. */
  supplier: 3,
  digital: 4,
  /** Entity: supplier. */
  join: 5,
  /** Entity: bank. */
  member: 6,
  /** Entity: supplier × banks + bank, here and for `known` and `onboard`. */
  order: 7,
  known: 8,
  onboard: 9,
  /** Entity: bank; where its committee's grid begins. */
  sittingPhase: 10,
  /** The world's own. */
  defaultTime: 11,
  workout: 12,
  outageGap: 13,
  outageRepair: 14,
  invoicing: 20,
  approval: 21,
  exception: 22,
  exceptionFix: 23,
  confirm: 24,
  confirmRefused: 25,
  late: 26,
  lateDays: 27,
  prepare: 28,
  /** Attempt = bank × 8 + pass, here and below: the second bank of one arm is another bank in the other. */
  check: 30,
  incomplete: 31,
  correct: 32,
  verify: 33,
  analyse: 34,
  creditCommon: 35,
  credit: 36,
  retry: 37,
  disburse: 38,
  settle: 39,
  /** Entity: bank; attempt: the week. */
  backlog: 45,
  /** Of deeper tiers only. */
  lag: 40,
  contagion: 41,
  obligorDefault: 42,
  /** Used with a ledger only. */
  issue: 50,
  decide: 51,
  /** Entity: supplier. */
  ledgerOnboard: 52,
  hop: 53,
  rekey: 54,
  rekeyed: 55,
  /** Whether early payment is offered. */
  earlyPayment: 56,
  /** What becomes of a receivable. */
  recourse: 80,
  disputed: 81,
  credited: 82,
  disputeTime: 83,
  misdirected: 84,
  forward: 85,
  kept: 86,
  uncollectable: 87,
  /** Whether somebody cheats beside the case, and how. */
  fraud: 60,
  fraudKind: 61,
  inventedFound: 62,
  /** Attempt = bank × 8. */
  registryHit: 63,
  /** Entity: the invoice of the next tier. */
  privacy: 70,
  /** Entity: bank. */
  rival: 71,
  /** The world's own. */
  closing: 72,
  /** Entity: the chain's first invoice. */
  handSettlement: 73,
  frozen: 74,
  correction: 75,
  /** What is shared: by a world (the world's own), by an invoice at who owes it, by a file (attempt = bank × 8). */
  times: 90,
  obligorLuck: 91,
  fileLuck: 92,
  /** Of the seeds of arms that do not share their luck; replication: arm. Purposes are below 256, and those from 250 on taken. */
  armLuck: 249,
  /** Of the statistics: resampled worlds, and the multipliers of a band. */
  bootstrap: 250,
  band: 251,
  /** Of a design over inputs. Replication: base sample or trajectory; entity: input; attempt: see `draws.ts`. */
  inputs: 252,
  designBootstrap: 253,
  /** Of the seeds of base samples and trajectories; replication: sample. */
  designLuck: 254,
  /** Of the seeds of points that do not share their luck; replication: point. */
  pointLuck: 255,
} as const;
