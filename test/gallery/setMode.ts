import { setLanguage } from "../../src/i18n/pageLanguage.ts";
import type { Mode } from "./Example.ts";

/** Sets the page to an example's mode, all of it. */
export async function setMode({ dark, present, chinese }: Mode): Promise<void> {
  const root = document.documentElement;
  root.dataset.theme = dark ? "dark" : "light";
  root.toggleAttribute("data-present", present === true);
  await setLanguage(chinese ? "zh" : "en");
}
