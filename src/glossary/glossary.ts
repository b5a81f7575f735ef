import { createSignal } from "solid-js";

const load = () => import("./lazyBook.ts");
type Book = Awaited<ReturnType<typeof load>>;

const [book, setBook] = createSignal<Book>();
let asked = false;

/** The glossary, once its script is there; texts stand without marks until then. */
export const glossary = book;

/** Loads the glossary, once. Without it the page works as well: the next visit tries again. */
export function loadGlossary(): void {
  if (asked) return;
  asked = true;
  load()
    .then((loaded) => setBook(() => loaded))
    .catch(() => (asked = false));
}
