/** One step of a selector: an element of a kind, with classes; any of several sets of them. */
interface Step {
  readonly kind: string | undefined;
  readonly classes: readonly string[];
}

/** A selector of the kind that the charts' style sheets use: steps, each somewhere within the one before. */
export interface Selector {
  readonly steps: readonly Step[];
  /** What prevails over what: classes count more than kinds. */
  readonly weight: number;
}

/** An element as a selector sees it. */
export interface Seen {
  readonly kind: string;
  readonly classes: readonly string[];
}

const CLASS_WEIGHT = 1000;
const STEP = /^([a-z]+)?((?:\.[\w-]+)*)$/i;

/** Reads a selector; undefined for one that no mark of a file can answer to. */
export function readSelector(text: string): Selector | undefined {
  if (text.trim() === ":root") return { steps: [{ kind: ":root", classes: [] }], weight: 0 };
  const steps: Step[] = [];
  for (const part of text.trim().split(/\s+/)) {
    const [, kind, classes] = STEP.exec(part) ?? [];
    if (kind === undefined && classes === undefined) return undefined;
    steps.push({ kind: kind?.toLowerCase(), classes: (classes ?? "").split(".").filter(Boolean) });
  }
  const weight = steps.reduce(
    (sum, step) => sum + step.classes.length * CLASS_WEIGHT + (step.kind ? 1 : 0),
    0,
  );
  return { steps, weight };
}

/** Whether a selector means the last of a line of elements, each within the one before. */
export function means({ steps }: Selector, line: readonly Seen[]): boolean {
  const last = steps.at(-1);
  const element = line.at(-1);
  if (!last || !element || !answers(element, last)) return false;
  let at = line.length - 2;
  for (const step of steps.slice(0, -1).reverse()) {
    while (at >= 0 && !answers(line[at], step)) at--;
    if (at < 0) return false;
    at--;
  }
  return true;
}

function answers(element: Seen | undefined, { kind, classes }: Step): boolean {
  if (!element) return false;
  return (
    (kind === undefined || kind === element.kind) &&
    classes.every((name) => element.classes.includes(name))
  );
}
