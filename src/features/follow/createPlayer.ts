import { createMemo, createSignal, onCleanup, type Accessor } from "solid-js";
import type { Days } from "../../../sims/units.ts";

export const SPEEDS = ["slow", "normal", "fast"] as const;
export type Speed = (typeof SPEEDS)[number];

/** Seconds from the first event to the last. */
const SECONDS: Readonly<Record<Speed, number>> = { slow: 90, normal: 40, fast: 15 };
/** Of these the messages of an event stay in sight. */
const SHOWN_SECONDS = 1.2;
const READINGS_PER_SECOND = 4;
/** Without motion the clock stands at each event as long as reading it takes. */
const MS_AT_EVENT: Readonly<Record<Speed, number>> = { slow: 4000, normal: 2000, fast: 800 };
/** A page that was hidden goes on where it was. */
const LONGEST_FRAME_MS = 100;
/** Days within which a time of a link is that of an event: links round. */
const NEAR = 1e-4;

export interface PlayerInput {
  /** The instants at which anything happens, ascending: days since the world's begin, like all times here. */
  readonly events: Accessor<readonly Days[]>;
  /** Whether things may move on the screen. */
  readonly mayMove: () => boolean;
  /** The clock has come to stand. */
  readonly onRest: (time: Days) => void;
}

/** One clock for both arms. It never starts by itself. */
export function createPlayer({ events, mayMove, onRest }: PlayerInput) {
  const [time, setTime] = createSignal(0);
  const [playing, setPlaying] = createSignal(false);
  const [speed, setSpeed] = createSignal<Speed>("normal");
  const first = () => events()[0] ?? 0;
  const last = createMemo(() => events().at(-1) ?? 0);
  let frame = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let before = 0;

  const perSecond = (): Days => Math.max(last() - first(), NEAR) / SECONDS[speed()];
  const next = (): Days | undefined => events().find((event) => event > time());
  const previous = (): Days | undefined => events().findLast((event) => event < time());

  /** Events later than this are shown as happening now. */
  const since = createMemo((): Days => {
    if (playing() && mayMove()) return time() - perSecond() * SHOWN_SECONDS;
    return events().includes(time()) ? (previous() ?? time() - 1) : time();
  });

  /**
   * The clock for what is read: while it runs, the last event or quarter of a second. Words that change
   * sixty times a second can be read by nobody, and making them takes the time that drawing needs.
   */
  const reading = createMemo((): Days => {
    if (!playing() || !mayMove()) return time();
    const step = perSecond() / READINGS_PER_SECOND;
    const paced = first() + Math.floor((time() - first()) / step) * step;
    return Math.max(paced, events().findLast((event) => event <= time()) ?? paced);
  });

  function tick(now: number): void {
    const ms = Math.min(now - before, LONGEST_FRAME_MS);
    before = now;
    setTime((at) => Math.min(last(), at + (perSecond() * ms) / 1000));
    if (time() >= last()) pause();
    else frame = requestAnimationFrame(tick);
  }

  function hop(): void {
    const then = next();
    if (then === undefined) return pause();
    setTime(then);
    timer = setTimeout(hop, MS_AT_EVENT[speed()]);
  }

  function play(): void {
    if (playing() || events().length === 0) return;
    if (time() >= last()) setTime(first());
    setPlaying(true);
    if (mayMove()) {
      before = performance.now();
      frame = requestAnimationFrame(tick);
    } else timer = setTimeout(hop, MS_AT_EVENT[speed()] / 2);
  }

  function halt(): void {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
    setPlaying(false);
  }

  function pause(): void {
    if (!playing()) return;
    halt();
    onRest(time());
  }

  /** Sets the clock; playing ends. A time that a link has rounded is that of its event. */
  function go(to: Days): void {
    halt();
    const near = events().find((event) => Math.abs(event - to) <= NEAR);
    setTime(Math.max(first(), Math.min(last(), near ?? to)));
  }

  function rest(to: Days): void {
    go(to);
    onRest(time());
  }

  onCleanup(halt);
  return {
    time,
    reading,
    since,
    playing,
    speed,
    setSpeed,
    first,
    last,
    /** Sets the clock without saying so: that is where it was asked to stand. */
    go,
    /** Sets the clock by hand. */
    rest,
    toggle: () => (playing() ? pause() : play()),
    pause,
    canStep: () => next() !== undefined,
    canStepBack: () => previous() !== undefined,
    step: () => rest(next() ?? time()),
    stepBack: () => rest(previous() ?? time()),
    toStart: () => rest(first()),
    toEnd: () => rest(last()),
  };
}

export type PlayerStore = ReturnType<typeof createPlayer>;
