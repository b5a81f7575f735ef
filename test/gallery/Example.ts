import type { JSX } from "solid-js";

/**
 * One chart or state of the page on data that never change: shown by the gallery, and held to its stored
 * form by the test.
 */
export interface Example {
  /** What it shows, in a few words. */
  readonly title: string;
  /** Width in pixels of its room: 880 unless said. */
  readonly width?: number;
  readonly dark?: true;
  /** Whether it is as it will stay, where that takes more than drawing. */
  readonly settled?: (room: Element) => boolean;
  readonly render: () => JSX.Element;
}

export const ROOM = 880;
