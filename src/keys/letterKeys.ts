import { createSignal } from "solid-js";
import { openDrawer } from "../storage/Drawer.ts";

const drawer = openDrawer(() => localStorage, "daybook.keys");
const [on, setOn] = createSignal(drawer.read()?.value !== "off");

/** Whether keys that are a single character act (WCAG 2.1.4): a matter of this browser, not of a link. */
export const letterKeys = on;

/** Switches them on or off, for later visits too if the browser keeps anything. */
export function setLetterKeys(next: boolean): void {
  setOn(next);
  drawer.write(next ? "on" : "off");
}
