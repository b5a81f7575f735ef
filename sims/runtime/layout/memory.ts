import { MARKS_BITS, TIMES_BITS } from "./caseRow.ts";
import { MOST_CONFIGURATIONS, ROW_BITS } from "./configurationRow.ts";
import { MOST_WORDS } from "./op.ts";
import { CELLS, MOST_ROWS, ROW_BITS as PLAIN_BITS } from "./plainRow.ts";

/**
 * Where the arrays of the kernel stand in its memory, in bytes. Both loops work on them: the plain one
 * as typed arrays, the assembled one by these addresses. A world with more cases, or tiers, than there is room for here
 * is left to the plain one.
 */
export const MOST_CASES = 32768;
export const MOST_TIERS = 8;
export const MOST_BANKS = 256;
export const MOST_TABLES = 96;
/** Calendars of a world in which not every hour works, and the days for which each is known here. */
export const MOST_CALENDARS = 3;
export const CALENDAR_DAYS = 2048;
/** Lists of the queue of contacts. */
export const RING = 4096;
/** Counts, or stages, of a tier. */
const MOST_SUMS = 64;
/**
 * Between arrays, so that the numbers of one case do not fall into one set of the processor's nearest
 * cache.
 */
const APART = 320;

/** The present instant, for rules that are called. */
export const NOW = 0;
export const CODE = 64;
export const TABLE = CODE + 4 * MOST_WORDS;
export const PLAIN_ROWS = TABLE + 4 * (MOST_CONFIGURATIONS << ROW_BITS);
export const VALUES = PLAIN_ROWS + 4 * (MOST_ROWS << PLAIN_BITS);
export const DELAY_PHASES = VALUES + 16 * MOST_ROWS;
export const NODES = DELAY_PHASES + 4 * MOST_ROWS;
/** Of a table of points, in the place of nodes: for each cell where to look first; then probabilities, values, slopes. */
export const MOST_POINTS = 250;
export const POINT_PROBABILITIES = 2 * CELLS;
export const POINT_VALUES = POINT_PROBABILITIES + 8 * MOST_POINTS;
export const POINT_SLOPES = POINT_VALUES + 8 * MOST_POINTS;
export const HEADS = NODES + 8 * MOST_TABLES * (CELLS + 1);
export const COUNTS = HEADS + 4 * RING;
export const STAGE_DAYS = COUNTS + 8 * MOST_TIERS * MOST_SUMS;

export const DESKS = STAGE_DAYS + 8 * MOST_TIERS * MOST_SUMS;

/**
 * Of a calendar: when its day opens and how long it is, in parts of a day; how many working days follow; how many lie
 * before each day; the day of each.
 */
export const CALENDARS = DESKS + 16 * MOST_BANKS;
export const OPENS = 0;
export const LENGTH = 8;
export const WORKING_DAYS = 16;
export const BEFORE = 20;
export const DAY_OF = BEFORE + 4 * (CALENDAR_DAYS + 1);
export const CALENDAR_BYTES = DAY_OF + 4 * CALENDAR_DAYS;

export const TIMES = CALENDARS + MOST_CALENDARS * CALENDAR_BYTES;
export const MARKS = TIMES + 8 * (MOST_CASES << TIMES_BITS) + APART;
export const DELIVERED = MARKS + 4 * (MOST_CASES << MARKS_BITS) + APART;
export const ISSUED = DELIVERED + 8 * MOST_CASES + APART;
export const DUE = ISSUED + 8 * MOST_CASES + APART;
/** The instants that a case keeps, in the order of STAMPS. */
export const STAMP_BYTES = 8 * MOST_CASES + APART;
export const STAMPS = DUE + 8 * MOST_CASES + APART;
export const STAGE_SINCE = STAMPS + 4 * STAMP_BYTES;
export const NAME = STAGE_SINCE + 8 * MOST_CASES + APART;
export const FLAGS = NAME + 4 * MOST_CASES + APART;
export const BANK = FLAGS + 4 * MOST_CASES + APART;
export const PASS = BANK + 4 * MOST_CASES + APART;
export const OWN_WEIGHT = PASS + 4 * MOST_CASES + APART;
export const TIER = OWN_WEIGHT + 4 * MOST_CASES + APART;
export const STAGE = TIER + MOST_CASES + APART;
/** The attempt of a case's first draws at its bank; draws made beforehand, one rule after the other. */
export const ATTEMPTS = (STAGE + MOST_CASES + 64) & ~15;
export const DRAWN = ATTEMPTS + 4 * MOST_CASES + APART;
export const MOST_DRAWN = 1 << 18;
export const PAGES = (DRAWN + 4 * MOST_DRAWN + 65535) >> 16;
