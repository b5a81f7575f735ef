import axe from "axe-core";
import { createSignal } from "solid-js";
import { render } from "solid-js/web";
import { afterEach, describe, expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { at, describeMachines } from "../../../../sims/index.ts";
import { armAccount } from "../../../../src/charts/account/armAccount.ts";
import { AccountChart } from "../../../../src/charts/account/AccountChart.tsx";
import { LaneChart } from "../../../../src/charts/lanes/LaneChart.tsx";
import { laneRows } from "../../../../src/charts/lanes/laneRows.ts";
import "../../../../src/theme/theme.css";
import { LEDGER_TAPE, PAPER_TAPE } from "../../fixtures/tape.ts";

let dispose = () => {};
afterEach(() => {
  dispose();
  document.body.replaceChildren();
});

const rows = laneRows(
  [
    { tape: PAPER_TAPE, absent: ["ledger"] },
    { tape: LEDGER_TAPE, absent: [] },
  ],
  describeMachines().filter(({ id }) => id !== "fraudster"),
);
const [day, setDay] = createSignal(0);

async function open(width = 904): Promise<void> {
  setDay(7);
  const room = document.createElement("main");
  room.style.width = `${width}px`;
  document.body.append(room);
  dispose = render(
    () => (
      <>
        <LaneChart rows={rows} day={day()} onDay={setDay} footer="Daybook" />
        <AccountChart
          accounts={[PAPER_TAPE, LEDGER_TAPE].map((tape) => armAccount(tape, at(tape, day() + 10)))}
          lastDay={30}
          currency="EUR"
          footer="Daybook"
        />
      </>
    ),
    room,
  );
  await expect.element(lanes()).toBeVisible();
}

const lanes = () => page.getByRole("img", { name: "What happens, day by day" });
const account = () => page.getByRole("img", { name: "What the supplier waits and pays" });
const said = () => document.querySelector(".lane-chart [aria-live]")?.textContent;

describe("lanes and account", () => {
  test("have no accessibility violations", async () => {
    await open();
    const { violations } = await axe.run(document.body, {
      rules: { "page-has-heading-one": { enabled: false } },
    });
    expect(violations.map(({ id }) => id)).toEqual([]);
  });

  test("arrow keys go on from the clock, event by event, and set it", async () => {
    await open();
    (lanes().element() as SVGElement).focus();
    await userEvent.keyboard("{ArrowRight}");
    await expect.poll(said).toMatch(/^Day 10\.0, with ledger\. Ledger: issue;/);
    expect(day()).toBe(10);
    await userEvent.keyboard("{End}");
    expect(day()).toBe(32);
    await userEvent.keyboard("{ArrowLeft}");
    expect(day()).toBe(31);
    await userEvent.keyboard("{Home}");
    expect(day()).toBe(0);
    await userEvent.keyboard("{Escape}");
    await expect.poll(said).toBe("");
  });

  test("a click on an event sets the clock to its day", async () => {
    await open();
    const stage = lanes().element().getBoundingClientRect();
    const lane = document.querySelectorAll(".lanes .arm-L .passed")[0]?.getBoundingClientRect();
    if (!lane) throw new Error("no lane");
    const axis = document.querySelector(".lanes .axis")?.getBoundingClientRect();
    const x = (axis?.left ?? 0) + ((axis?.width ?? 0) * 11) / 32;
    await userEvent.click(lanes(), {
      position: { x: x - stage.left + 3, y: lane.top - stage.top + 8 },
    });
    expect(day()).toBe(11);
  });

  test("days around the clock have room for names that the whole time has not", async () => {
    await open(560);
    const names = () =>
      [...document.querySelectorAll(".lanes .lane-state")].map((element) => element.textContent);
    setDay(10.4);
    expect(names()).not.toContain("disbursing");
    await userEvent.click(page.getByRole("radio", { name: "Days around the clock" }));
    await expect.poll(names).toContain("disbursing");
  });

  test("the account grows with the clock and reads its stages by keyboard", async () => {
    await open();
    const days = () =>
      [...document.querySelectorAll(".account-days")].map((element) => element.textContent);
    expect(days()).toEqual(["6.0 days so far", "6.0 days so far"]);
    setDay(20);
    expect(days()).toEqual(["19.0 days so far", "cash after 10.0 days"]);
    (account().element() as SVGElement).focus();
    await userEvent.keyboard("{Home}");
    await expect
      .element(page.getByText(/^Without, Approval: 6\.0 days, from day 0\.0 to 6\.0\./))
      .toBeVisible();
  });

  test("the table lists every event", async () => {
    await open();
    (lanes().element() as SVGElement).focus();
    await userEvent.keyboard("t");
    const table = page.getByRole("table", { name: "What happens, day by day" });
    await expect.element(table).toBeVisible();
    expect(table.element().querySelectorAll("tbody tr")).toHaveLength(rows.events.length);
  });
});
