/**
 * Where the luck of the arms comes from: `common` is the same in all of them, replication by
 * replication (common random numbers), `own` is independent from arm to arm.
 */
export const LUCKS = ["common", "own"] as const;
export type Luck = (typeof LUCKS)[number];
