import { createEffect, createSignal, on, type Accessor } from "solid-js";
import { LANGUAGE_TAGS, LANGUAGES, speakFrom, type Language, type Spoken } from "./language.ts";

const [spoken, setSpoken] = createSignal<Spoken>({ language: "en" });
speakFrom(spoken);

let wanted: Language = "en";

/**
 * Changes the language of the page as soon as all of its texts are there, so that two languages never
 * mix. Rejects when they cannot be loaded; the page then speaks as before.
 */
export async function setLanguage(next: Language): Promise<void> {
  wanted = next;
  const words = next === "en" ? undefined : (await import("./zh/zh.ts")).zh;
  // Another language was asked for while this one was on its way.
  if (wanted === next) speak(words ? { language: next, words } : { language: next });
}

function speak(next: Spoken): void {
  document.documentElement.lang = LANGUAGE_TAGS[next.language];
  setSpoken(next);
}

/** The first language of a list, such as the browser's, that the page speaks; English if none. */
export function preferredLanguage(tags: readonly string[]): Language {
  const known = tags.map((tag) =>
    LANGUAGES.find((name) => new RegExp(`^${name}\\b`, "i").test(tag)),
  );
  return known.find((name) => name !== undefined) ?? "en";
}

/**
 * Speaks the language chosen, or the browser's. `ready` tells whether the first one has come, and
 * `failed` that the texts of the one chosen last could not be loaded.
 */
export function createLanguage(chosen: Accessor<Language | undefined>) {
  const asked = () => chosen() ?? preferredLanguage(navigator.languages);
  const [ready, setReady] = createSignal(asked() === spoken().language);
  const [failed, setFailed] = createSignal(false);
  createEffect(
    on(asked, (next) => {
      setFailed(false);
      if (next === spoken().language && next === wanted) return;
      setLanguage(next)
        .catch(() => setFailed(true))
        .finally(() => setReady(true));
    }),
  );
  return { ready, failed };
}
