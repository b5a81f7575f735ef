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
  /** How the page is set for it, where that is not light, not presenting, and English. */
  readonly mode?: Mode;
  /** Whether it is as it will stay, where that takes more than drawing. */
  readonly settled?: (room: Element) => boolean;
  readonly render: () => JSX.Element;
}

export interface Mode {
  readonly dark?: true;
  readonly present?: true;
  readonly chinese?: true;
}

export const ROOM = 880;
