/** A timer's place at its instant within its case: the phase above, the order of starting below. */
export const PHASE_SHIFT = 24;
/** Deliveries come in with the requests of their instant. */
export const ARRIVAL_PHASE = 4;
/** The core enterprise's default precedes everything else of its instant. */
export const DEFAULT_PHASE = 0;
/** What an action leaves for a case: the case above, the message below. */
export const MESSAGE_BITS = 5;
