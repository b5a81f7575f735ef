import axe from "axe-core";
import { render } from "solid-js/web";
import { page } from "vitest/browser";
import { App } from "../../src/App.tsx";
import { LANGUAGES, type Language } from "../../src/i18n/language.ts";
import { setLanguage } from "../../src/i18n/pageLanguage.ts";
import { closeHelp } from "../../src/state/helpDoor.ts";
import type { PageEngine } from "../../src/state/engine.ts";
import type { View } from "../../src/state/Choices.ts";
import { createEngine } from "../../workers/ExperimentEngine.ts";
import { inlineThreads } from "../../workers/inlineThreads.ts";
import { model } from "../../workers/model.ts";
import { emptyShelf } from "../src/fixtures/emptyShelf.ts";
import "../../src/theme/theme.css";
import "../../src/theme/page.css";

/** A look of the page: what the address adds, and how it is told that the page knows it. */
export interface Look {
  readonly name: string;
  readonly search: string;
  readonly language: Language;
  readonly isThere: () => boolean;
}

/** Both themes in every language, and as it is projected. */
export const LOOKS: readonly Look[] = LANGUAGES.flatMap((language) =>
  [
    { name: "light", search: "&theme=light", isThere: () => true },
    { name: "dark", search: "&theme=dark", isThere: () => true },
    {
      name: "presented",
      search: "&theme=light&present=1",
      isThere: () => document.documentElement.dataset["present"] !== undefined,
    },
  ].map((look) => ({
    ...look,
    name: `${look.name}, ${language}`,
    search: `${look.search}&lang=${language}`,
    language,
  })),
);

/** A small scenario, a few replications, the real model on this thread. */
const SMALL = "preset=classroom&trade.volume=60&runs=12";
/** What matters takes minutes: the page stands as it does before the study is asked for. */
const STUDY = "&auto=0";

let dispose = () => {};
const home = location.href;

/** Opens the page like a link, and waits until its view has what it shows at first. */
export async function openPage(view: View, more = ""): Promise<void> {
  history.replaceState(
    null,
    "",
    `${location.pathname}?view=${view}&${SMALL}${view === "matters" ? STUDY : ""}${more}`,
  );
  const engine: PageEngine = createEngine(inlineThreads(model), 1);
  dispose = render(() => <App engine={engine} />, document.body);
  await settled();
}

/** Waits until nothing has changed for a while: parts of the page come one after the other. */
export async function settled(quiet = 500): Promise<void> {
  await new Promise<void>((resolve) => {
    let timer = setTimeout(done, quiet);
    const observer = new MutationObserver(() => {
      clearTimeout(timer);
      timer = setTimeout(done, quiet);
    });
    observer.observe(document.body, { childList: true, subtree: true, characterData: true });
    function done(): void {
      if (!document.querySelector("main h1")) {
        timer = setTimeout(done, quiet);
        return;
      }
      observer.disconnect();
      resolve();
    }
  });
}

/** Leaves nothing behind: neither the page nor what it kept. */
export async function closePage(): Promise<void> {
  closeHelp();
  dispose();
  dispose = () => {};
  document.querySelectorAll("dialog").forEach((dialog) => dialog.remove());
  history.replaceState(null, "", home);
  delete document.documentElement.dataset["theme"];
  delete document.documentElement.dataset["present"];
  await setLanguage("en");
}

/** A clean browser with a window of the usual size. */
export async function begin(): Promise<void> {
  localStorage.clear();
  sessionStorage.clear();
  await emptyShelf();
  await page.viewport(1280, 720);
}

/** What breaks WCAG 2.2 A or AA, or the good practice, as axe tells it. */
export async function violations(of: Element = document.body): Promise<readonly string[]> {
  const found = await axe.run(of, {
    runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
    rules: { "target-size": { enabled: true } },
  });
  return found.violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(" | ")}`,
  );
}
