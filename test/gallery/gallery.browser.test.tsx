import { render } from "solid-js/web";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { commands, page } from "vitest/browser";
import "../../src/theme/theme.css";
import "../../src/theme/page.css";
import "../../src/theme/present.css";
import { colours } from "./colours.ts";
import type { Example } from "./Example.ts";
import { EXAMPLES } from "./examples.ts";
import { Room } from "./Room.tsx";
import { setMode } from "./setMode.ts";
import { stored } from "./stored.ts";
import { written } from "./written.ts";

/** A stored form is read by people. */
const MOST_CHARACTERS = 120_000;

let dispose = () => {};
beforeEach(async () => {
  await page.viewport(1280, 900);
  document.documentElement.style.fontSize = "16px";
});
afterEach(async () => {
  dispose();
  document.body.replaceChildren();
  await setMode({});
  document.documentElement.style.fontSize = "";
});

/** The markup once it stands still, and in a mode of its own the colours and sizes too. */
async function drawn(example: Example): Promise<string> {
  await setMode(example.mode ?? {});
  // The page's type follows the window's width; a presenter's is half as large again.
  document.documentElement.style.fontSize = example.mode?.present ? "24.64px" : "16px";
  dispose = render(() => <Room example={example} />, document.body);
  const room = document.querySelector(".gallery-room");
  if (!room) throw new Error("no room");
  let before = "";
  await expect
    .poll(
      () => {
        const now = written(room);
        const still = now === before && now !== "\n" && (example.settled?.(room) ?? true);
        before = now;
        return still;
      },
      { timeout: 40_000, interval: 120 },
    )
    .toBe(true);
  return example.mode ? `${before}${colours(room)}\n` : before;
}

describe("the gallery", () => {
  test.each([...EXAMPLES].map(([name, example]) => ({ name, example })))(
    "shows $name as it is stored",
    async ({ name, example }) => {
      const now = await drawn(example);
      expect(now.length).toBeLessThan(MOST_CHARACTERS);
      const before = stored.get(name);
      if (now === before) return;
      await commands.writeFile(`test/gallery/stored/${name}-changed.html`, now);
      const told = before === undefined ? "has no stored form yet" : "is not as it is stored";
      throw new Error(
        `${name} ${told}: look at it in gallery.html?only=${name}, compare ` +
          `test/gallery/stored/${name}-changed.html, and take it with npm run gallery:accept\n` +
          firstDifference(before ?? "", now),
      );
    },
  );

  test("has an example for every stored form", () => {
    expect([...stored.keys()].filter((name) => !EXAMPLES.has(name))).toEqual([]);
  });
});

function firstDifference(before: string, now: string): string {
  const [old, fresh] = [before.split("\n"), now.split("\n")];
  const at = fresh.findIndex((line, i) => line !== old[i]);
  return `line ${at + 1}\n- ${old[at] ?? ""}\n+ ${fresh[at] ?? ""}`;
}
