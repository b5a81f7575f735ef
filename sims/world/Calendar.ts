import type { Days, WorkingDays } from "../units.ts";

export interface OpeningHours {
  /** Hours of the day, 0 to 24. */
  readonly opens: number;
  readonly closes: number;
  /** 1 = Monday … 7 = Sunday. */
  readonly weekdays: readonly number[];
}

const EVERY_HOUR: OpeningHours = { opens: 0, closes: 24, weekdays: [1, 2, 3, 4, 5, 6, 7] };

/** Beyond some 270 years working days are spread evenly: no result depends on weekdays there. */
const FAR: Days = 100_000;

/** Closing time is closed: sums of hours miss it by a last bit, a millisecond does not. */
export const SLACK: Days = 1e-8;

/**
 * Working time. `elapsed(t)` is W(t), the working days since the start; `add(t, x)` is the earliest
 * instant at which x more working days have passed, or the next opening when x is 0.
 */
export class Calendar {
  readonly #always: boolean;
  readonly #open: Days;
  readonly #length: Days;
  readonly #weekdays: ReadonlySet<number>;
  readonly #holidays: ReadonlySet<number>;
  /** Working days before each day of the year; grows as far as it is asked. */
  #before = new Int32Array(1);
  /** The day of each working day, in order. */
  #dayOf = new Int32Array(0);
  #days = 0;

  constructor(hours: OpeningHours, holidays: readonly number[]) {
    this.#open = hours.opens / 24;
    this.#length = (hours.closes - hours.opens) / 24;
    this.#weekdays = new Set(hours.weekdays);
    this.#holidays = new Set(holidays);
    this.#always = this.#length === 1 && this.#weekdays.size === 7 && holidays.length === 0;
    if (!(this.#length > 0) || this.#weekdays.size === 0) {
      throw new RangeError(
        `invalid opening hours: ${hours.opens} to ${hours.closes} on ${hours.weekdays.length} weekdays; expected to open before closing on 1 weekday or more`,
      );
    }
    this.#extend(2048);
  }

  /** True if every hour of every day works. */
  get isAlwaysOpen(): boolean {
    return this.#always;
  }

  /** Hours in a working day. */
  get hoursPerDay(): number {
    return this.#length * 24;
  }

  /** When its days open and how long they are, in parts of a day; how many working days lie before each day, and the day of each. */
  get rows(): {
    readonly open: Days;
    readonly length: Days;
    readonly before: Int32Array;
    readonly dayOf: Int32Array;
  } {
    return {
      open: this.#open,
      length: this.#length,
      before: this.#before,
      dayOf: this.#dayOf,
    };
  }

  isWorkingDay(day: number): boolean {
    return this.#weekdays.has((day % 7) + 1) && !this.#holidays.has(day);
  }

  /** Working days elapsed at t. */
  elapsed(t: Days): WorkingDays {
    if (this.#always) return t;
    const day = Math.floor(t);
    if (day >= FAR) return t * this.#dayRate();
    if (day >= this.#days) this.#extend(day + 1);
    const before = this.#before[day]!;
    if (this.#before[day + 1]! === before) return before;
    const part = (t - day - this.#open) / this.#length;
    return before + (part <= 0 ? 0 : part >= 1 ? 1 : part);
  }

  /** The earliest instant by which `worked` working days have elapsed since the start. */
  at(worked: WorkingDays): Days {
    if (this.#always) return worked;
    let whole = Math.ceil(worked) - 1;
    if (whole < 0) whole = 0;
    if (!this.#reaches(whole)) return Math.max(FAR, worked / this.#dayRate());
    return this.#dayOf[whole]! + this.#open + (worked - whole) * this.#length;
  }

  /** Short, so that it is inlined where every hour works. */
  add(t: Days, x: WorkingDays): Days {
    return this.#always ? t + x : this.#addWorking(t, x);
  }

  /** The same for many: `ends` holds their lengths at first, and then when they end. */
  addEach(begins: Float64Array, ends: Float64Array, count: number): void {
    if (this.#always) for (let i = 0; i < count; i++) ends[i] = begins[i]! + ends[i]!;
    else for (let i = 0; i < count; i++) ends[i] = this.#addWorking(begins[i]!, ends[i]!);
  }

  /**
   * The same from the present instant, for a length that stands where its end will: no number is given
   * from function to function, which would make it an object. As `elapsed` and `at`, written out.
   */
  addNow(clock: { readonly now: Days }, ends: Float64Array, place: number): void {
    const t = clock.now;
    const x = ends[place]!;
    const day = Math.floor(t);
    if (x > 0 && day < this.#days && !this.#always) {
      let worked = this.#before[day]!;
      if (this.#before[day + 1]! !== worked) {
        const part = (t - day - this.#open) / this.#length;
        worked += part <= 0 ? 0 : part >= 1 ? 1 : part;
      }
      worked += x;
      const whole = Math.max(0, Math.ceil(worked) - 1);
      if (whole < this.#dayOf.length) {
        const end = this.#dayOf[whole]! + this.#open + (worked - whole) * this.#length;
        ends[place] = end > t ? end : t;
        return;
      }
    }
    ends[place] = this.add(t, x);
  }

  #addWorking(t: Days, x: WorkingDays): Days {
    const worked = this.elapsed(t) + x;
    if (x > 0) {
      const end = this.at(worked);
      return end > t ? end : t;
    }
    const day = Math.floor(t);
    if (day >= FAR) return t;
    if (this.#before[day + 1]! > this.#before[day]!) {
      const part = t - day;
      if (part < this.#open) return day + this.#open;
      if (part < this.#open + this.#length - SLACK) return t;
    }
    return this.#opening(this.#before[day + 1]!);
  }

  #opening(workingDay: number): Days {
    return this.#reaches(workingDay) ? this.#dayOf[workingDay]! + this.#open : FAR;
  }

  /** Working days a day, as the week has them. */
  #dayRate(): number {
    return this.#weekdays.size / 7;
  }

  /** Extends the calendar to the working day of this number; false if that lies beyond FAR. */
  #reaches(workingDay: number): boolean {
    while (workingDay >= this.#dayOf.length && this.#days < FAR) {
      this.#extend(Math.min(FAR, this.#days * 2));
    }
    return workingDay < this.#dayOf.length;
  }

  #extend(days: number): void {
    const before = new Int32Array(days + 1);
    const dayOf: number[] = [];
    for (let day = 0; day < days; day++) {
      const works = this.isWorkingDay(day);
      if (works) dayOf.push(day);
      before[day + 1] = before[day]! + (works ? 1 : 0);
    }
    this.#before = before;
    this.#dayOf = Int32Array.from(dayOf);
    this.#days = days;
  }
}

/** Elapsed time: every hour of every day works. */
export const ROUND_THE_CLOCK = new Calendar(EVERY_HOUR, []);
