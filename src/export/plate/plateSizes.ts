/** The sizes of a plate, by name. */
export const PLATE_SIZES = ["shown", "wide", "square", "single", "double"] as const;
export type PlateSize = (typeof PLATE_SIZES)[number];

/** Those that need no page. */
export const NAMED_SIZES = [
  "wide",
  "square",
  "single",
  "double",
] as const satisfies readonly PlateSize[];
export type NamedSize = (typeof NAMED_SIZES)[number];

/** Pixels of a millimetre at the 96 a CSS inch has. */
const MILLIMETRE = 96 / 25.4;

export interface PlateFormat {
  readonly width: number;
  /** As high as its contents need if absent. */
  readonly height?: number;
  /** Type size over 16 px. */
  readonly em: number;
  /** Empty room at the edges, in pixels. */
  readonly margin: number;
}

/**
 * Formats other than the page's own. Columns of journals: 89 and 183 mm, as Nature asks for in its guide to
 * preparing figures; the smallest type of a column is 7 pt, which its limits of 5 to 7 pt allow.
 */
export const PLATE_FORMATS: Readonly<Record<NamedSize, PlateFormat>> = {
  wide: { width: 1280, height: 720, em: 1.375, margin: 40 },
  square: { width: 1080, height: 1080, em: 1.5, margin: 44 },
  single: { width: Math.round(89 * MILLIMETRE), em: 0.72, margin: 4 },
  double: { width: Math.round(183 * MILLIMETRE), em: 0.8, margin: 6 },
};

/** The least width of a chart that is taken away as it is shown: a phone's is too narrow for its notes. */
const LEAST_SHOWN = 480;

/** The format of a chart as the page shows it at a width in pixels. */
export function shownFormat(width: number, em: number): PlateFormat {
  return { width: Math.max(LEAST_SHOWN, Math.round(width)) + 48, em, margin: 24 };
}
