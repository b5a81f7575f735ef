import { createSignal } from "solid-js";
import type { Group } from "../../../sims/index.ts";

const KEY = "daybook.openGroups";

/** Which groups show all their values; remembered while the tab is open, where the browser lets us. */
export function createOpenGroups() {
  const [open, setOpen] = createSignal<readonly string[]>(read());
  return {
    isOpen: (group: Group) => open().includes(group),
    toggle(group: Group): void {
      const now = open();
      setOpen(now.includes(group) ? now.filter((g) => g !== group) : [...now, group]);
      try {
        sessionStorage.setItem(KEY, JSON.stringify(open()));
      } catch {
        // A browser that keeps nothing still opens and closes groups.
      }
    },
  };
}

function read(): readonly string[] {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(KEY) ?? "[]");
    return Array.isArray(kept) ? kept.map(String) : [];
  } catch {
    return [];
  }
}
