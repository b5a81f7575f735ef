import { createSignal, type Component } from "solid-js";

/** A notice of something that is loaded after the page, shown among the page's own. */
export const [lateNotice, setLateNotice] = createSignal<Component>();
