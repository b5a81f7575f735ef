/** Sizes of lanes in pixels, of a page whose type is 16 px. */

/** Type of names and of states, as the style sheet has it. */
export const SIZE = 13;
/** Type of an arm's title. */
export const TITLE_SIZE = 16;
export const TITLE = 24;
export const BAR = 20;
/** A line of names. */
export const LABEL = 16;
/** Between a lane's names and the next lane: an arrow whose way leads past both is seen here. */
export const GAP = 10;
export const AXIS = 44;
export const TOP = 20;
/** Names of lanes stand beside them, or above them in a chart narrower than this. */
export const NARROW = 560;
export const SIDE = 118;
