/** The case with a message from the contact at hand, the message, and that contact's instant and phase. */
export let hearer: i32 = -1;
export let message: i32 = 0;
export let sentAt: f64 = 0;
export let sentIn: i32 = 0;

/** Keeps a message until the case at hand is done. */
export function send(to: i32, what: i32, now: f64, phase: i32): void {
  hearer = to;
  message = what;
  sentAt = now;
  sentIn = phase;
}

export function forget(): void {
  hearer = -1;
}
