import axe from "axe-core";
import { createRoot, createSignal } from "solid-js";
import { render } from "solid-js/web";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import {
  applyChanges,
  followInvoice,
  presetById,
  type FollowRequest,
} from "../../../../sims/index.ts";
import { createPlayer } from "../../../../src/features/follow/createPlayer.ts";
import { Follow } from "../../../../src/features/follow/Follow.tsx";
import { setLanguage } from "../../../../src/i18n/pageLanguage.ts";
import type { Studies } from "../../../../workers/Studies.ts";
import "../../../../src/theme/theme.css";
import "../../../../src/theme/page.css";

const classroom = presetById("classroom")!.scenario;
const [scenario, setScenario] = createSignal(classroom);
let dispose = () => {};
beforeEach(() => page.viewport(1280, 720));
afterEach(async () => {
  dispose();
  await setLanguage("en");
  document.documentElement.removeAttribute("data-theme");
});

const asked: FollowRequest[] = [];
const [question, setQuestion] = createSignal<string>();

/** The real thing, without its thread. */
const studies: Pick<Studies, "follow"> = {
  follow: (request, onChosen, onProgress) => {
    asked.push(request);
    return Promise.resolve(followInvoice(request, { onChosen, onProgress }));
  },
};

function take(values: Readonly<Record<string, unknown>>): undefined {
  const changed = applyChanges(classroom, values);
  if (!changed.ok) throw new Error(JSON.stringify(changed.problems));
  setScenario(changed.scenario);
}

function open(
  of?: string,
  over: Partial<Pick<Studies, "follow">> = {},
  { onValues = take as (values: object) => string | undefined, auto = true } = {},
): void {
  asked.length = 0;
  setScenario(classroom);
  setQuestion(of);
  dispose = render(
    () => (
      <Follow
        scenario={scenario()}
        nameOf={() => "Classroom"}
        arms={["T", "L"]}
        seed={7}
        question={question()}
        onQuestion={setQuestion}
        onValues={onValues}
        auto={auto}
        studies={{ ...studies, ...over }}
      />
    ),
    document.body,
  );
}

const clock = () => document.querySelector(".player-clock")?.textContent ?? "";
const words = () =>
  [...document.querySelectorAll(".arm-words")].map((arm) => (arm as HTMLElement).innerText);
const button = (name: string) => page.getByRole("button", { name, exact: true });
/** The last that is drawn. */
const ready = () =>
  expect.poll(() => document.querySelector(".follow-events"), { timeout: 20_000 }).toBeTruthy();

describe("the view Follow an invoice", () => {
  test("says in a sentence how long the chosen invoice waits in both arms, and that the luck is the same", async () => {
    open();
    await ready();
    const heading = document.querySelector("h1")?.textContent ?? "";
    expect(heading).toMatch(/^Invoice \d+ is paid after [\d.]+ days without and after [\d.]+ days/);
    expect(document.querySelector(".interval-line")?.textContent).toContain("same luck");
  });

  test("draws board and player first, and in the frames after it what is read beneath them", async () => {
    const parts = [".board", ".follow-player", ".account-chart", ".arm-words", ".lanes"];
    const drawn: string[] = [];
    const watch = new MutationObserver(() => {
      const there = parts.filter((part) => document.querySelector(part));
      if (there.length > 0 && drawn.at(-1) !== there.join()) drawn.push(there.join());
    });
    watch.observe(document.body, { childList: true, subtree: true });
    open();
    await ready();
    watch.disconnect();
    expect(drawn).toEqual([2, 3, 4, 5].map((count) => parts.slice(0, count).join()));
  });

  test("never plays by itself", async () => {
    open();
    await ready();
    const before = clock();
    await new Promise((done) => setTimeout(done, 400));
    expect(clock()).toBe(before);
    await expect.element(button("Play")).toBeVisible();
  });

  test("steps to the next event and back again to the same words", async () => {
    open("refused");
    await ready();
    const start = words();
    await button("Step to the next event").click();
    await button("Step to the next event").click();
    const there = words();
    expect(there).not.toEqual(start);
    await button("Step to the next event").click();
    await button("Step back to the event before").click();
    expect(words()).toEqual(there);
    await button("To the delivery").click();
    expect(words()).toEqual(start);
  });

  test("keeps the clock in the address, and goes where an address or undo sets it", async () => {
    open("refused;day=20");
    await ready();
    expect(clock()).toBe("Day 20.0");
    const there = words();
    await button("Step to the next event").click();
    expect(question()).toMatch(/^refused;day=2[0-9.]+$/);
    setQuestion("refused;day=20");
    await expect.poll(clock).toBe("Day 20.0");
    expect(words()).toEqual(there);
    expect(asked).toHaveLength(1);
  });

  test("says of each wait until when it lasts, and for whom", async () => {
    open("refused;day=5");
    await ready();
    expect(words()[0]).toMatch(
      /Core enterprise: matching\..*Matching ends on day 10\.0, in 5\.0 days/s,
    );
    expect(words()[0]).toContain("It waits for the core enterprise: “invoice approved”.");
    expect(words()[1]).toContain("Why did it wait?");
  });

  test("answers for the wait under the clock in both arms, from before the invoice to the last", async () => {
    open("slowest");
    await ready();
    const waits = () =>
      [...document.querySelectorAll(".arm-words")].map(
        (arm) => arm.querySelector<HTMLElement>("li[aria-current]")?.innerText,
      );
    const seen = [new Set<string>(), new Set<string>()];
    while (button("Step to the next event").element().getAttribute("aria-disabled") !== "true") {
      await button("Step to the next event").click();
      waits().forEach((wait, arm) => wait !== undefined && seen[arm]?.add(wait));
    }
    for (const arm of seen) {
      expect(arm.size).toBeGreaterThan(2);
      for (const wait of arm) expect(wait).toMatch(/ so far .*(on day|It waits)/s);
    }
  });

  test("is worked by keys in the player: arrows step, Home and End go to the ends, space plays and pauses", async () => {
    open();
    await ready();
    const slider = page.getByRole("slider", { name: "Day since the delivery" });
    (slider.element() as HTMLElement).focus();
    await userEvent.keyboard("{ArrowRight}");
    const one = clock();
    await userEvent.keyboard("{End}");
    expect(clock()).not.toBe(one);
    expect(slider.element().getAttribute("aria-valuetext")).toMatch(/^day [\d.]+: /);
    await userEvent.keyboard("{Home}");
    expect(clock()).toBe("Day 0.0");
    await userEvent.keyboard(" ");
    await expect.element(button("Pause")).toBeVisible();
    await expect.poll(clock, { timeout: 5000 }).not.toBe("Day 0.0");
    await userEvent.keyboard(" ");
    await expect.element(button("Play")).toBeVisible();
    const rest = clock();
    await new Promise((done) => setTimeout(done, 300));
    expect(clock()).toBe(rest);
  });

  test("lists what has happened, and goes back to an event when its day is chosen", async () => {
    open("gain;day=30");
    await ready();
    const days = () =>
      [...document.querySelectorAll(".follow-events li button")].map((day) => day.textContent);
    const before = days();
    expect(before.at(-1)).toBe("Day 0.0");
    document.querySelector<HTMLElement>(".follow-events li:last-child button")?.click();
    await expect.poll(clock).toBe("Day 0.0");
    expect(days().length).toBeLessThan(before.length);
  });

  test("puts no space after a full stop in Chinese", async () => {
    await setLanguage("zh");
    open("refused;day=20");
    await ready();
    const said = document.querySelector("main")?.textContent ?? "";
    expect(said).toContain("。");
    expect(said.match(/.{0,9}。 .{0,9}/gu) ?? []).toEqual([]);
  });

  test("says why there is no such invoice, and what to set", async () => {
    open("duplicate");
    await expect
      .poll(() => document.querySelector(".interval-line")?.textContent, { timeout: 20_000 })
      .toContain("Set the share of invoices with fraud above 0.");
    expect(document.querySelector(".race")).toBeNull();
  });

  test("leads from a choice without an invoice to values with which there is one, and to the typical one", async () => {
    open("duplicate");
    const set = page.getByRole("button", { name: /^Set “Invoices with fraud beside them” to / });
    await expect.element(set, { timeout: 20_000 }).toBeVisible();
    await set.click();
    // Its button goes: the focus is where the answer comes.
    expect(document.activeElement?.id).toBe("results");
    await ready();
    const { fraud, sources } = scenario();
    expect(fraud.share).toBeGreaterThan(0);
    expect(scenario()).toEqual({ ...classroom, fraud: { ...classroom.fraud, ...fraud }, sources });
    expect(question()).toBe("duplicate");
    expect(document.querySelector(".interval-line")?.textContent).toMatch(/^Financed twice/);
    expect(document.querySelector(".ways-out")).toBeNull();

    dispose();
    open("duplicate;world=2");
    const typical = page.getByRole("button", { name: "Follow the typical invoice" });
    await expect.element(typical, { timeout: 20_000 }).toBeVisible();
    await typical.click();
    await ready();
    expect(question()).toBe("typical;world=2");
    expect(scenario()).toBe(classroom);
  });

  test("follows at once what a way out leads to, also where nothing is run without being told", async () => {
    open("duplicate", {}, { auto: false });
    await button("Follow").click();
    const typical = page.getByRole("button", { name: "Follow the typical invoice" });
    await expect.element(typical, { timeout: 20_000 }).toBeVisible();
    await typical.click();
    await ready();
    expect(asked.at(-1)?.choice).toBe("typical");
  });

  test("says what would be right where a way out cannot be gone, and stays", async () => {
    open("duplicate", {}, { onValues: () => "no lock" });
    const set = page.getByRole("button", { name: /^Set “Invoices with fraud/ });
    await expect.element(set, { timeout: 20_000 }).toBeVisible();
    await set.click();
    await expect
      .element(page.getByRole("alert"))
      .toHaveTextContent("The scenario stays as it is; expected no lock.");
    await expect.element(set).toBeVisible();
  });

  test("follows a number that is chosen from the invoice on the screen", async () => {
    open("gain");
    await ready();
    const number = /Invoice (\d+)/.exec(document.querySelector("h1")?.textContent ?? "")?.[1];
    await userEvent.selectOptions(page.getByRole("combobox", { name: "Invoice" }), "number …");
    await expect.poll(question).toBe(number);
    await expect.poll(() => asked.at(-1)?.choice).toBe(Number(number));
  });

  test("says what of a link it could not use", async () => {
    open("slowest;day=soon");
    await ready();
    expect(document.querySelector("[role=note]")?.textContent).toContain("day=soon");
  });

  test("says in a sentence that the worker failed", async () => {
    open(undefined, { follow: () => Promise.reject(new Error("no memory left")) });
    await expect
      .poll(() => document.querySelector(".study-bar [role=status]")?.textContent)
      .toContain("could not be followed: no memory left");
  });

  for (const theme of ["light", "dark"]) {
    test(`has no violation that axe finds (${theme}), and nothing wider than a phone`, async () => {
      document.documentElement.setAttribute("data-theme", theme);
      open("refused;day=20");
      await ready();
      const { violations } = await axe.run(document.body, {
        rules: { region: { enabled: false }, "page-has-heading-one": { enabled: true } },
      });
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ""}`)).toEqual([]);
      await page.viewport(390, 844);
      await expect.poll(() => document.documentElement.scrollWidth).toBeLessThanOrEqual(390);
    });
  }
});

describe("the clock of the player", () => {
  test("cuts from event to event where nothing may move", async () => {
    const seen: number[] = [];
    await new Promise<void>((done) => {
      createRoot((end) => {
        const player = createPlayer({
          events: () => [1, 2.5, 4],
          mayMove: () => false,
          onRest: (time) => {
            seen.push(time);
            end();
            done();
          },
        });
        player.setSpeed("fast");
        player.go(1);
        player.toggle();
        const look = setInterval(() => {
          const time = player.time();
          if (seen.at(-1) !== time) seen.push(time);
          if (!player.playing()) clearInterval(look);
        }, 20);
      });
    });
    expect(seen).toEqual([1, 2.5, 4, 4]);
  });
});
