/** No instant: a state without a running timer, a debt not yet due, what does not happen. */
export const NEVER = Infinity;
