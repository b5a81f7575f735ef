/** Pairs of arms, the first without what the second has. */
export const ARM_PAIRS = ["T,D", "T,C", "T,L", "D,C", "D,L", "C,L"] as const;
