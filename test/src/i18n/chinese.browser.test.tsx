import { render } from "solid-js/web";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { classroom } from "../../../sims/scenario/presets/classroom.ts";
import { Matters } from "../../../src/features/matters/Matters.tsx";
import { valueText } from "../../../src/format/valueText.ts";
import { setLanguage } from "../../../src/i18n/pageLanguage.ts";
import { VIEWS } from "../../../src/state/Choices.ts";
import type { AskSensitivity } from "../../../workers/sensitivity/SensitivityQuestion.ts";
import { emptyShelf } from "../fixtures/emptyShelf.ts";
import { fakeSensitivity } from "../fixtures/fakeSensitivity.ts";
import { latinWords } from "./latinWords.ts";
import { openPage, settled } from "./openPage.tsx";
import { visibleTexts } from "./visibleTexts.ts";
import "../../../src/theme/theme.css";
import "../../../src/theme/page.css";

let close = () => {};
const home = location.href;
beforeEach(async () => {
  localStorage.clear();
  sessionStorage.clear();
  await emptyShelf();
  await page.viewport(1280, 720);
});
afterEach(async () => {
  close();
  history.replaceState(null, "", home);
  await setLanguage("en");
});

/** The name of a user's own file. */
const OWN_FILE = "ledger.csv";

/** What the page says with a word that is not Chinese. */
const english = (): readonly string[] => [
  ...new Set(
    visibleTexts()
      // The button to the other language names it in that language.
      .filter((text) => text !== "English" && !text.includes(OWN_FILE))
      .filter((text) => latinWords(text).length > 0)
      .map((text) => text.slice(0, 160)),
  ),
];

/** Chinese sentences with a space between them; aloud, and on the page across its elements. */
const spaced = (): readonly string[] =>
  [...visibleTexts(), ...document.body.innerText.split("\n")].filter((text) => /。 +\S/.test(text));

async function press(name: string | RegExp): Promise<void> {
  await page.getByRole("button", { name }).first().click();
}

describe("the page in Chinese", () => {
  test.each(VIEWS)("says nothing in English in the view %s", async (view) => {
    ({ close } = openPage(view, "lang=zh&seed=3"));
    await settled();
    expect(document.documentElement.lang).toBe("zh-Hans");
    expect(english()).toEqual([]);
  });

  test.each(VIEWS.filter((view) => view !== "follow"))(
    "puts no space between sentences in the view %s",
    async (view) => {
      ({ close } = openPage(view, "lang=zh&seed=3"));
      await settled();
      for (const fold of document.querySelectorAll("details")) fold.open = true;
      expect(spaced()).toEqual([]);
    },
  );

  test("says nothing in English in the whole panel, its notes and its editor", async () => {
    ({ close } = openPage("compare", "lang=zh"));
    await settled();
    for (const toggle of document.querySelectorAll<HTMLElement>(".group-toggle")) toggle.click();
    document.querySelectorAll<HTMLElement>(".evidence")[2]?.click();
    await expect.poll(() => document.querySelectorAll(".source-note p").length).toBeGreaterThan(0);
    expect(english()).toEqual([]);
  });

  test("says nothing in English in its dialogs", async () => {
    ({ close } = openPage("compare", "lang=zh&auto=7&nonsense=1&until=x&locks=no&arms=X"));
    await settled();
    await expect.element(page.getByRole("dialog")).toBeVisible();
    const given = ["auto", "until", "locks", "arms", "timeToCash", "costPer"];
    const said = () =>
      english().filter((text) => !given.includes(text) && !text.includes("timeToCash"));
    expect(said()).toEqual([]);
    await press("继续");
    await press("保存");
    await expect.element(page.getByRole("dialog")).toBeVisible();
    expect(said().filter((text) => !text.includes(".daybook.json"))).toEqual([]);
    await press("取消");
    await press("并排对照");
    await expect.element(page.getByRole("dialog")).toBeVisible();
    expect(said()).toEqual([]);
    await press("关闭");
  });

  test("says nothing in English about what matters", async () => {
    await setLanguage("zh");
    const ask: AskSensitivity = (of, { onAnswer }) => {
      const { together } = fakeSensitivity(of);
      onAnswer?.(together);
      return Promise.resolve(together);
    };
    close = render(
      () => (
        <Matters
          scenario={classroom}
          nameOf={() => "课堂"}
          arms={["T", "L"]}
          seed={7}
          replications={200}
          question={undefined}
          onQuestion={() => {}}
          auto={true}
          ask={ask}
          textOf={valueText}
          hrefOf={() => "?"}
          onInput={() => {}}
        />
      ),
      document.body,
    );
    await expect.element(page.getByRole("heading", { level: 1 })).toHaveTextContent("方差");
    expect(english()).toEqual([]);
  });

  test("says nothing in English about a file of the user's own", async () => {
    ({ close } = openPage("data", "lang=zh"));
    await settled();
    const rows = Array.from({ length: 60 }, (_, i) => {
      const paid = String(1 + (i % 27)).padStart(2, "0");
      return `${i},2024-01-0${1 + (i % 9)},2024-02-05,2024-02-${paid},${100 + i}`;
    });
    const text = ["编号,发票日期,到期日,付款日,金额", ...rows, "坏行,x,y,z,w", ""].join("\n");
    const input = document.querySelector<HTMLInputElement>("main input[type=file]");
    await userEvent.upload(input!, new File([text], OWN_FILE));
    await expect.poll(() => document.querySelector(".finding-table, [role=alert]")).not.toBeNull();
    await settled();
    expect(english()).toEqual([]);
    // The file stays open whatever view is looked at.
    await press("关闭文件");
  });
});

describe("switching the language", () => {
  test.each(VIEWS)("changes all that the view %s says, and runs nothing again", async (view) => {
    const opened = openPage(view, "lang=en&seed=3");
    ({ close } = opened);
    await settled();
    const before = new Set(visibleTexts());
    const asked = opened.asked();
    await press("中文");
    await expect.poll(() => document.documentElement.lang).toBe("zh-Hans");
    expect(english()).toEqual([]);
    await expect.poll(() => location.search).toContain("lang=zh");

    await press("English");
    await expect.poll(() => document.documentElement.lang).toBe("en");
    const chinese = visibleTexts().filter((text) => /\p{Script=Han}/u.test(text));
    expect(chinese).toEqual(["中文"]);
    const after = new Set(visibleTexts());
    expect([...before].filter((text) => !after.has(text))).toEqual([]);
    expect(opened.asked()).toBe(asked);
  });
});
