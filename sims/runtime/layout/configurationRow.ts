/** More than the charts can reach by far; a chart that grows past it says so. */
export const MOST_CONFIGURATIONS = 1024;
/**
 * What the kernel asks of a configuration stands in one row of 2^ROW_BITS numbers: by slot the
 * program of its timer, then what follows here.
 */
export const ROW_BITS = 5;
/** How many timers run, and in which slots. */
export const RUNNING_COUNT = 8;
export const RUNNING = 9;
/** 1 if it accepts a message from the world. */
export const WAITS = 16;
/** 1 if the core enterprise's default would still be heard in the first tier, 2 if deeper, 3 if both. */
export const HEARS_DEFAULT = 17;
/** From here on the programs of messages from outside the case, in the order of OUTSIDE_MESSAGES. */
export const ON_MESSAGE = 18;
