import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { VIEWS } from "../../src/state/Choices.ts";
import { emulate } from "./media.ts";
import { begin, closePage, openPage } from "./openPage.tsx";

beforeEach(begin);
afterEach(async () => {
  await closePage();
  await emulate({});
});

const rgb = (color: string) => (color.match(/[\d.]+/g) ?? []).map(Number);

/** Relative luminance by WCAG of a colour as computed styles give it. */
function luminance(color: string): number {
  const [r = 0, g = 0, b = 0] = rgb(color).map((c) => {
    const share = c / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
function contrast(a: string, b: string): number {
  const [x, y] = [luminance(a), luminance(b)];
  return (Math.max(x, y) + 0.05) / (Math.min(x, y) + 0.05);
}
const paper = () => getComputedStyle(document.documentElement).backgroundColor;

describe("forced colours", () => {
  test.each(["light", "dark"])(
    "keep lines of charts in sight, whatever theme: %s",
    async (theme) => {
      await emulate({ "forced-colors": "active", "prefers-color-scheme": "dark" });
      await openPage("compare", `&theme=${theme}`);
      expect(matchMedia("(forced-colors: active)").matches).toBe(true);
      const lines = [...document.querySelectorAll("main .figure svg path.line")];
      expect(lines.length).toBeGreaterThanOrEqual(4);
      for (const line of lines)
        expect(contrast(getComputedStyle(line).stroke, paper())).toBeGreaterThanOrEqual(3);
      for (const text of document.querySelectorAll("main .figure svg text"))
        expect(contrast(getComputedStyle(text).fill, paper())).toBeGreaterThanOrEqual(4.5);
    },
  );

  test("keep the focus in sight, and the present view marked by more than its colour", async () => {
    await emulate({ "forced-colors": "active" });
    await openPage("compare");
    await userEvent.keyboard("{Tab}{Tab}");
    const focused = document.activeElement;
    if (!focused) throw new Error("nothing has the focus");
    const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(focused);
    expect(outlineStyle).not.toBe("none");
    expect(parseFloat(outlineWidth)).toBeGreaterThanOrEqual(2);
    expect(contrast(outlineColor, paper())).toBeGreaterThanOrEqual(3);
    const present = document.querySelector("nav [aria-current=page]");
    const other = document.querySelector("nav a:not([aria-current])");
    if (!present || !other) throw new Error("no views");
    const look = (one: Element) => {
      const { fontWeight, borderBottomWidth, borderBottomColor } = getComputedStyle(one);
      return [fontWeight, borderBottomWidth, borderBottomColor].join();
    };
    expect(look(present)).not.toBe(look(other));
  });
});

describe("reduced motion", () => {
  test.each(VIEWS)("leaves nothing that moves by itself in %s", async (view) => {
    await emulate({ "prefers-reduced-motion": "reduce" });
    await openPage(view);
    const moving = [...document.querySelectorAll("*")].filter((one) => {
      const { transitionDuration, animationName, animationDuration } = getComputedStyle(one);
      const lasts = (durations: string) => durations.split(",").some((d) => parseFloat(d) > 0.01);
      return lasts(transitionDuration) || (animationName !== "none" && lasts(animationDuration));
    });
    expect(moving.map((one) => one.outerHTML.slice(0, 120))).toEqual([]);
    expect(document.getAnimations()).toEqual([]);
  });
});

describe("the printed page", () => {
  test("is black on white, also of a dark one, and leaves controls away", async () => {
    await openPage("compare", "&theme=dark");
    await emulate({}, "print");
    expect(contrast("rgb(255, 255, 255)", paper())).toBeCloseTo(1, 2);
    const heading = document.querySelector("h1");
    if (!heading) throw new Error("no heading");
    expect(contrast(getComputedStyle(heading).color, paper())).toBeGreaterThanOrEqual(18);
    for (const line of document.querySelectorAll("main .figure svg path.line"))
      expect(contrast(getComputedStyle(line).stroke, paper())).toBeGreaterThanOrEqual(3);
    expect(document.querySelector("aside")?.getClientRects().length).toBe(0);
    expect(document.querySelector(".page-tools")?.getClientRects().length).toBe(0);
  });
});

describe("the focus", () => {
  test.each(["compare", "parties"] as const)(
    "is seen wherever Tab leads in %s, and nothing that sticks covers it",
    async (view) => {
      await page.viewport(1280, 720);
      await openPage(view);
      const hidden: string[] = [];
      const seen = new Set<Element>();
      for (let step = 0; step < 400; step++) {
        await userEvent.keyboard("{Tab}");
        const at = document.activeElement;
        if (!at || at === document.body || seen.has(at)) break;
        seen.add(at);
        if (isCovered(at) || !hasRing(at)) hidden.push(at.outerHTML.slice(0, 120));
      }
      expect(seen.size).toBeGreaterThan(30);
      expect(hidden).toEqual([]);
      // And back: what is scrolled to from below may end beneath the header.
      const back: string[] = [];
      for (let step = 0; step < 30; step++) {
        await userEvent.keyboard("{Shift>}{Tab}{/Shift}");
        const at = document.activeElement;
        if (at && at !== document.body && isCovered(at)) back.push(at.outerHTML.slice(0, 120));
      }
      expect(back).toEqual([]);
    },
    120_000,
  );
});

/** Whether no corner or middle of an element can be seen. */
function isCovered(one: Element): boolean {
  const { left, right, top, bottom } = one.getBoundingClientRect();
  const points = [
    [left + 2, top + 2],
    [right - 2, top + 2],
    [left + 2, bottom - 2],
    [right - 2, bottom - 2],
    [(left + right) / 2, (top + bottom) / 2],
  ] as const;
  return points.every(([x, y]) => {
    const there = document.elementFromPoint(x, y);
    return !there || !(one.contains(there) || there.contains(one) || isLabelOf(there, one));
  });
}

function isLabelOf(there: Element, one: Element): boolean {
  return there.closest("label")?.control === one || there.closest(".term-tip") !== null;
}

/** Whether something about an element tells that it has the focus. */
function hasRing(one: Element): boolean {
  const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(one);
  return (outlineStyle !== "none" && parseFloat(outlineWidth) >= 2) || boxShadow !== "none";
}
