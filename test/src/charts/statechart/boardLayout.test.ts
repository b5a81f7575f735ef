import { describe, expect, it } from "vitest";
import { describeMachines } from "../../../../sims/index.ts";
import { boardAt } from "../../../../src/charts/statechart/boardAt.ts";
import { boardLayout, type BoardInput } from "../../../../src/charts/statechart/boardLayout.ts";
import { isInside, overlaps } from "../../../../src/charts/statechart/compactMap.ts";
import { messageArrows } from "../../../../src/charts/statechart/messageArrows.ts";
import { LEDGER_TAPE, PAPER_TAPE } from "../../fixtures/tape.ts";

const machines = describeMachines().filter(({ id }) => id !== "fraudster");
const input = (over: Partial<BoardInput> = {}): BoardInput => ({
  machines,
  arms: [
    { arm: "T", absent: ["ledger"] },
    { arm: "L", absent: [] },
  ],
  width: 904,
  height: 440,
  em: 1,
  nameOf: (party) => party,
  ...over,
});

const SIZES = [
  { width: 904, height: 440, em: 1 },
  { width: 904, height: 260, em: 1 },
  { width: 1560, height: 700, em: 1.25 },
  { width: 358, height: 440, em: 1 },
];

describe("the board of machines", () => {
  it.each(SIZES)("has all panels apart and within $width × $height at $em", (size) => {
    const board = boardLayout(input(size));
    const boxes = board.rows.flatMap(({ panels }) => panels.map(({ box }) => box));
    expect(boxes).toHaveLength(8);
    boxes.forEach((a, i) => {
      const room = { x: 0, y: 0, width: board.width + 1e-6, height: board.height + 1e-6 };
      expect(isInside(a, room)).toBe(true);
      boxes.slice(i + 1).forEach((b) => expect(overlaps(a, b)).toBe(false));
    });
    for (const { map, box } of board.rows.flatMap(({ panels }) => panels)) {
      if (map) expect(isInside(map.box, box)).toBe(true);
    }
    if (!board.narrow) expect(board.height).toBe(size.height);
  });

  it("has no map for a party that an arm does not have", () => {
    const [paper, ledger] = boardLayout(input()).rows;
    expect(paper?.panels.map(({ map }) => map !== undefined)).toEqual([true, true, true, false]);
    expect(ledger?.panels.every(({ map }) => map !== undefined)).toBe(true);
  });

  it("puts the fraudster beside the others where there is one", () => {
    const board = boardLayout(input({ machines: describeMachines() }));
    expect(board.heads.map(({ party }) => party)).toContain("fraudster");
  });
});

describe("messages on the board", () => {
  const [paper, ledger] = boardLayout(input()).rows;
  if (!paper || !ledger) throw new Error("no rows");

  it("go from the sender's column to the receiver's, those of one instant apart", () => {
    const { sent } = boardAt(LEDGER_TAPE, 20, 19);
    expect(sent).toHaveLength(5);
    const { arrows, hidden } = messageArrows(ledger, { em: 1 }, sent);
    expect(arrows.length + hidden).toBe(5);
    expect(arrows.at(-1)?.message).toBe("applicationSubmitted");
    arrows.forEach((a, i) => {
      expect(a.x1).not.toBe(a.x2);
      for (const b of arrows.slice(i + 1)) {
        const apart =
          Math.max(a.x1, a.x2) <= Math.min(b.x1, b.x2) ||
          Math.max(b.x1, b.x2) <= Math.min(a.x1, a.x2);
        expect(a.y !== b.y || apart).toBe(true);
      }
    });
  });

  it("to a party that the arm does not have are left out", () => {
    const sent = [{ from: "coreEnterprise", to: "ledger", message: "issueRequested" }] as const;
    expect(messageArrows(paper, { em: 1 }, sent)).toEqual({ arrows: [], hidden: 0 });
    expect(messageArrows(ledger, { em: 1 }, sent).arrows).toHaveLength(1);
  });
});

describe("a tape at an instant", () => {
  it("knows states, those left, and what is present", () => {
    const now = boardAt(PAPER_TAPE, 17, 11);
    expect(now.states.sme).toBe("awaitingConfirmation");
    expect([...now.visited.sme]).toEqual(["delivered", "awaitingApproval"]);
    expect(now.taken).toEqual({
      coreEnterprise: { from: "matching", to: "approved" },
      sme: { from: "awaitingApproval", to: "awaitingConfirmation" },
    });
    expect(now.sent).toEqual([{ from: "coreEnterprise", to: "sme", message: "invoiceApproved" }]);
  });

  it("has nothing present between events, and stands at delivery before the first", () => {
    expect(boardAt(PAPER_TAPE, 20, 18)).toMatchObject({ taken: {}, sent: [] });
    expect(boardAt(PAPER_TAPE, 3, 2).states.sme).toBe("delivered");
  });
});
