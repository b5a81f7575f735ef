/** How far the keys move a value; coarse ≥ step ≥ fine. */
export interface StepSizes {
  readonly fine: number;
  readonly step: number;
  readonly coarse: number;
}

/** A step, a tenth of it and ten of it; whole numbers have no step below one. */
export function stepSizes(step: number, whole: boolean): StepSizes {
  const tenth = clean(step / 10);
  return { fine: whole ? Math.max(1, Math.floor(tenth)) : tenth, step, coarse: clean(step * 10) };
}

/** The keys of a press that matter here. */
export interface KeyPress {
  readonly key: string;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly altKey: boolean;
  readonly metaKey: boolean;
}

const WAYS: Readonly<Record<string, 1 | -1>> = {
  ArrowUp: 1,
  ArrowRight: 1,
  PageUp: 1,
  ArrowDown: -1,
  ArrowLeft: -1,
  PageDown: -1,
};

/** How far a key moves a value, with its sign: arrows a step, with Shift a fine one, Page keys a coarse one. */
export function stepOf(press: KeyPress, sizes: StepSizes): number | undefined {
  const way = WAYS[press.key];
  if (way === undefined || press.ctrlKey || press.altKey || press.metaKey) return undefined;
  if (press.key.startsWith("Page")) return way * sizes.coarse;
  return way * (press.shiftKey ? sizes.fine : sizes.step);
}

/** The value moved by a distance, no further than the bounds, free of the last bits of sums. */
export function moved(value: number, by: number, min: number, max: number): number {
  return Math.max(min, Math.min(max, clean(value + by)));
}

/** The nearest value a whole number of steps from `min`, no further than `max`. */
export function onGrid(value: number, min: number, max: number, step: number): number {
  return moved(min, Math.round((value - min) / step) * step, min, max);
}

function clean(value: number): number {
  return Number(value.toPrecision(12));
}
