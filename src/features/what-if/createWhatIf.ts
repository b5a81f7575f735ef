import { createEffect, createMemo, createSignal, on, onCleanup, type Accessor } from "solid-js";
import { runGrid, type Grid, type GridRequest } from "../../sweeps/runGrid.ts";
import { runSweep, type Sweep, type SweepRequest } from "../../sweeps/runSweep.ts";
import type { PointsEngine } from "../../state/engine.ts";

/** What the view asks of the workers; equal keys ask for the same numbers. */
export type Request = { readonly key: string } & (
  | { readonly kind: "sweep"; readonly of: SweepRequest }
  | { readonly kind: "grid"; readonly of: GridRequest }
);

/** What is known so far. */
export type Answer = {
  readonly replications: number;
  /** Whether that is all there is to find: all replications, and the closer looks around break-evens. */
  readonly whole: boolean;
} & (
  | { readonly kind: "sweep"; readonly request: SweepRequest; readonly found: Sweep }
  | { readonly kind: "grid"; readonly request: GridRequest; readonly found: Grid }
) & { readonly key: string };

export type State = "idle" | "running" | "done" | "cancelled" | "failed";

/** Milliseconds after a change before it is run: a slider that is dragged changes at every frame. */
const SETTLE = 40;
/** Milliseconds between two drawings at least. */
const REDRAW = 120;
/** Milliseconds that an old answer may stand for the next before it is called out of date. */
const PATIENCE = 500;

/** Keeps an answer going for what the view asks. */
export function createWhatIf(
  engine: PointsEngine,
  request: Accessor<Request | undefined>,
  auto: Accessor<boolean>,
) {
  const [answer, setAnswer] = createSignal<Answer>();
  /** How the last question went; what has been asked but not yet begun counts as running. */
  const [went, setState] = createSignal<State>("idle");
  const [settling, setSettling] = createSignal(false);
  const state = createMemo<State>(() => (settling() ? "running" : went()));
  const [reason, setReason] = createSignal("");
  const [progress, setProgress] = createSignal({ done: 0, total: 0 });
  const [seconds, setSeconds] = createSignal(0);
  let controller: AbortController | undefined;
  let asked: string | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function settle(wanted: Request): void {
    // What runs answers another question: the next takes its place, and nobody stopped it.
    if (went() === "running") {
      controller?.abort();
      controller = undefined;
      asked = undefined;
      setState("cancelled");
    }
    setProgress({ done: 0, total: 0 });
    setSettling(true);
    timer = setTimeout(() => void start(wanted), answer() ? SETTLE : 0);
  }

  function unsettle(): void {
    clearTimeout(timer);
    setSettling(false);
  }

  async function start(wanted: Request): Promise<void> {
    controller?.abort();
    const own = (controller = new AbortController());
    asked = wanted.key;
    const began = performance.now();
    const draw = paced(setAnswer, REDRAW);
    own.signal.addEventListener("abort", draw.drop);
    setState("running");
    unsettle();
    setProgress({ done: 0, total: 0 });
    try {
      await carryOut(engine, wanted, draw.show, setProgress, own.signal);
      if (own !== controller) return; // another question has taken its place
      draw.flush();
      setSeconds((performance.now() - began) / 1000);
      setState("done");
    } catch (error) {
      if (own !== controller) return;
      draw.flush();
      asked = undefined;
      if (own.signal.aborted) return void setState("cancelled");
      setReason(error instanceof Error ? error.message : String(error));
      setState("failed");
    }
  }

  const key = createMemo(() => request()?.key);
  createEffect(
    on([key, auto], ([now, itself]) => {
      const wanted = request();
      if (!wanted || now === asked) return;
      if (!itself) return controller?.abort();
      settle(wanted);
      onCleanup(unsettle);
    }),
  );
  onCleanup(() => controller?.abort());

  const differs = createMemo(() => answer() !== undefined && answer()?.key !== key());
  const [stale, setStale] = createSignal(false);
  createEffect(() => {
    answer(); // each has its own time to stand
    if (!differs() || state() !== "running") return void setStale(differs());
    const patience = setTimeout(() => setStale(true), PATIENCE);
    onCleanup(() => clearTimeout(patience));
  });

  return {
    answer,
    state,
    reason,
    progress,
    seconds,
    stale,
    run: () => {
      const wanted = request();
      if (wanted) void start(wanted);
    },
    cancel: () => {
      if (settling()) setState("cancelled");
      unsettle();
      controller?.abort();
    },
  };
}

async function carryOut(
  engine: PointsEngine,
  wanted: Request,
  show: (answer: Answer) => void,
  onProgress: (progress: { done: number; total: number }) => void,
  signal: AbortSignal,
): Promise<void> {
  const { key } = wanted;
  const listeners = {
    signal,
    onProgress: (done: number, total: number) => onProgress({ done, total }),
  };
  if (wanted.kind === "sweep") {
    const request = wanted.of;
    const showSweep = (found: Sweep, whole: boolean): void => {
      const replications = least(found.points.map(({ sums }) => sums.replications));
      show({ kind: "sweep", key, request, found, replications, whole });
    };
    const onSweep = (found: Sweep) => showSweep(found, false);
    showSweep(await runSweep(engine, request, { ...listeners, onSweep }), true);
    return;
  }
  const request = wanted.of;
  const showGrid = (found: Grid, whole: boolean): void => {
    const replications = least(found.points.flatMap(({ sums }) => sums?.replications ?? []));
    show({ kind: "grid", key, request, found, replications, whole });
  };
  const onGrid = (found: Grid) => showGrid(found, false);
  showGrid(await runGrid(engine, request, { ...listeners, onGrid }), true);
}

/** Shows the last of many values, at most so often. */
function paced<T>(show: (value: T) => void, interval: number) {
  let waiting: { readonly value: T } | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let next = 0;
  function flush(): void {
    clearTimeout(timer);
    timer = undefined;
    if (!waiting) return;
    const { value } = waiting;
    waiting = undefined;
    next = performance.now() + interval;
    show(value);
  }
  return {
    show(value: T): void {
      waiting = { value };
      timer ??= setTimeout(flush, Math.max(0, next - performance.now()));
    },
    flush,
    /** Shows nothing more. */
    drop(): void {
      clearTimeout(timer);
      timer = undefined;
      waiting = undefined;
    },
  };
}

/** The least of some numbers; 0 of none. */
function least(numbers: readonly number[]): number {
  return numbers.length > 0 ? Math.min(...numbers) : 0;
}
