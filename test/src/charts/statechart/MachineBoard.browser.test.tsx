import { createSignal } from "solid-js";
import { render } from "solid-js/web";
import { afterEach, describe, expect, test } from "vitest";
import { page } from "vitest/browser";
import { describeMachines } from "../../../../sims/index.ts";
import { boardAt } from "../../../../src/charts/statechart/boardAt.ts";
import { MachineBoard } from "../../../../src/charts/statechart/MachineBoard.tsx";
import { Statechart } from "../../../../src/charts/statechart/Statechart.tsx";
import "../../../../src/theme/theme.css";
import { LEDGER_TAPE, PAPER_TAPE } from "../../fixtures/tape.ts";

let dispose = () => {};
afterEach(() => {
  dispose();
  document.body.replaceChildren();
});

const machines = describeMachines().filter(({ id }) => id !== "fraudster");

function open(width: number) {
  const [time, setTime] = createSignal(20);
  const room = document.createElement("div");
  room.style.width = `${width}px`;
  document.body.append(room);
  dispose = render(
    () => (
      <MachineBoard
        machines={machines}
        day="10"
        footer=""
        height={() => 440}
        arms={[
          { arm: "T", absent: ["ledger"], now: boardAt(PAPER_TAPE, time(), 19.9), notes: [] },
          { arm: "L", absent: [], now: boardAt(LEDGER_TAPE, time(), 19.9), notes: ["day 10"] },
        ]}
      />
    ),
    room,
  );
  return setTime;
}

const board = () => page.getByRole("img", { name: "Where each party stands" });
const texts = (selector: string) =>
  [...document.querySelectorAll(selector)].map((element) => element.textContent);

describe("the board of machines", () => {
  test("says in words where each party stands, and that an arm has no ledger", async () => {
    open(904);
    await expect.element(board()).toBeVisible();
    await expect
      .element(board())
      .toHaveAccessibleDescription(
        /Without: Supplier, awaiting confirmation; Core enterprise, approved; Bank, idle\. With ledger: Supplier, applied;.*Ledger, locked\./,
      );
    expect(texts(".arm-T .now")).toEqual([
      "awaiting confirmation",
      "approved",
      "idle",
      "not in this arm",
    ]);
    expect(document.querySelectorAll(".spot.lit")).toHaveLength(7);
  });

  test("moves light, step and messages with the clock, on the same marks", async () => {
    const setTime = open(904);
    await expect.element(board()).toBeVisible();
    const spots = [...document.querySelectorAll(".arm-L .spot")];
    expect(texts(".arm-L .message text")).toContain("application submitted");
    setTime(21);
    expect(texts(".arm-L .message text")).toContain("funds disbursed");
    expect([...document.querySelectorAll(".arm-L .spot")]).toEqual(spots);
    expect(texts(".arm-L .now")).toEqual(["financed", "approved", "outstanding", "assigned"]);
    expect(document.querySelectorAll(".arm-L .way.taken").length).toBeGreaterThan(0);
  });

  test("does not begin a message anew while the clock runs between events", async () => {
    const setTime = open(904);
    await expect.element(board()).toBeVisible();
    const before = document.querySelector(".arm-L .message path");
    expect(before).not.toBeNull();
    setTime(20.2);
    expect(document.querySelector(".arm-L .message path")).toBe(before);
  });

  test("stands one machine below the other on a phone, with the message heard in words", async () => {
    open(358);
    await expect.element(board()).toBeVisible();
    const frames = [...document.querySelectorAll<SVGRectElement>(".arm-L .frame")];
    const tops = frames.map((frame) => frame.getBBox().y);
    expect(new Set(tops).size).toBe(4);
    expect(texts(".arm-L .heard")).toContain("← application submitted (Supplier)");
  });
});

describe("a statechart", () => {
  test("marks where a followed invoice stands, and how it came there", () => {
    const now = boardAt(LEDGER_TAPE, 20, 19.9);
    const machine = machines.find(({ id }) => id === "ledger");
    if (!machine) throw new Error("no ledger");
    dispose = render(
      () => (
        <Statechart
          machine={machine}
          title="Ledger"
          description=""
          chosen={undefined}
          exitText={(trigger) => trigger}
          onChoose={() => {}}
          live={{
            state: now.states.ledger,
            visited: now.visited.ledger,
            taken: now.taken.ledger,
          }}
        />
      ),
      document.body,
    );
    expect(texts(".state.lit text")).toEqual(["locked"]);
    expect(texts(".state.visited text")).toEqual([
      "unused",
      "drafting",
      "issuing",
      "live",
      "locking",
    ]);
    expect(document.querySelectorAll(".step.taken")).toHaveLength(1);
  });
});
