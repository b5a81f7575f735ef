/** Why a browser keeps nothing: it does not let us, or there is no room. */
export type Trouble = "forbidden" | "full";

/** A place in the browser for one value that outlives the page. Nothing here throws. */
export interface Drawer {
  /** What was put there last: its value is undefined if it cannot be read. */
  read(): { readonly value: unknown } | undefined;
  /** Keeps a value that JSON can hold; says why if it could not. */
  write(value: unknown): Trouble | undefined;
}

/** A drawer that keeps nothing, and has no trouble with it. */
export const NO_DRAWER: Drawer = { read: () => undefined, write: () => undefined };

function troubleOf(error: unknown): Trouble {
  const name = error instanceof Error ? error.name : "";
  return /quota/i.test(name) ? "full" : "forbidden";
}

/** A drawer in a storage, which is asked for each time: in some settings asking throws already. */
export function openDrawer(storage: () => Storage, name: string): Drawer {
  return {
    read() {
      let text: string | null;
      try {
        text = storage().getItem(name);
      } catch {
        return undefined; // said when something is to be kept
      }
      if (text === null) return undefined;
      try {
        return { value: JSON.parse(text) };
      } catch {
        return { value: undefined };
      }
    },
    write(value) {
      try {
        storage().setItem(name, JSON.stringify(value));
        return undefined;
      } catch (error) {
        return troubleOf(error);
      }
    },
  };
}
