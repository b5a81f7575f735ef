import { DELAY_NAMES } from "./readCharts.ts";

/** Stands behind the delays: the terms of payment. */
export const TERMS = DELAY_NAMES.length;

/** Then come the guards. */
export const FIRST_GUARD = TERMS + 1;
