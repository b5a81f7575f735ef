import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { page } from "vitest/browser";
import { VIEWS } from "../../src/state/Choices.ts";
import { begin, closePage, LOOKS, openPage, violations } from "./openPage.tsx";

beforeEach(begin);
afterEach(closePage);

describe.each(VIEWS)("the view %s", (view) => {
  test.each(LOOKS)("breaks no rule of WCAG 2.2 AA that a program can tell, $name", async (look) => {
    await openPage(view, look.search);
    if (!look.isThere()) return;
    expect(document.documentElement.lang.startsWith(look.language)).toBe(true);
    expect(await violations()).toEqual([]);
  });

  test("has one main heading, no gap in its levels, and every landmark once", async () => {
    await openPage(view);
    const levels = [...document.querySelectorAll("h1,h2,h3,h4,h5,h6")]
      .filter((heading) => heading.getClientRects().length > 0)
      .map((heading) => Number(heading.tagName.slice(1)));
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    for (const landmark of ["banner", "navigation", "main", "contentinfo"] as const)
      expect(page.getByRole(landmark).elements().length, landmark).toBe(1);
    const inMain = [...document.querySelectorAll("main h1,main h2,main h3,main h4")].map(
      (heading) => Number(heading.tagName.slice(1)),
    );
    inMain.forEach((level, i) => expect(level - (inMain[i - 1] ?? 1)).toBeLessThanOrEqual(1));
  });

  test.each(["en", "zh"])(
    "needs no scrolling in two directions on 320 pixels, %s",
    async (lang) => {
      await page.viewport(320, 640);
      await openPage(view, `&lang=${lang}`);
      expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
      expect(outside(320)).toEqual([]);
    },
  );

  test("clips nothing where lines, words and letters are set further apart", async () => {
    await openPage(view);
    const before = clipped();
    const style = document.head.appendChild(document.createElement("style"));
    style.textContent = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important;
      word-spacing: 0.16em !important; } p { margin-bottom: 2em !important; }`;
    await new Promise((resolve) => setTimeout(resolve, 300));
    const after = clipped();
    style.remove();
    expect(after.filter((text) => !before.includes(text))).toEqual([]);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(1280);
  });
});

/** What may be wider than the window: it scrolls by itself, or is seen by nobody. */
const SCROLLS = ".scroll-x,.figure-table,.visually-hidden,.skip-link,svg,[aria-hidden=true]";

function outside(width: number): string[] {
  return [...document.body.querySelectorAll("*")]
    .filter((one) => !one.closest(SCROLLS) && one.getClientRects().length > 0)
    .filter((one) => one.getBoundingClientRect().right > width + 0.5)
    .map((one) => one.outerHTML.slice(0, 120));
}

/** Texts that are wider or higher than the box that hides what goes beyond. */
function clipped(): string[] {
  return [
    ...document.body.querySelectorAll<HTMLElement>("button,a,p,span,label,legend,th,td,h1,h2"),
  ]
    .filter((one) => !one.closest(".visually-hidden,svg") && one.textContent.trim() !== "")
    .filter((one) => {
      const { overflowX, overflowY } = getComputedStyle(one);
      const hides = (overflow: string) => overflow === "hidden" || overflow === "clip";
      return (
        (hides(overflowX) && one.scrollWidth > one.clientWidth + 1) ||
        (hides(overflowY) && one.scrollHeight > one.clientHeight + 1)
      );
    })
    .map((one) => one.outerHTML.slice(0, 120));
}
