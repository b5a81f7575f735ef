import { describe, expect, it } from "vitest";
import { Desk } from "../../../sims/world/Desk.ts";

/** The published cases of queues and timetables run through the desk in `sims/proof/queues`. */
describe("Desk", () => {
  it("hands out the next file at once when one has been withdrawn", () => {
    const desk = new Desk();
    desk.open(1);
    expect([desk.join(1), desk.join(2), desk.join(3)]).toEqual([true, false, false]);
    expect([desk.release(), desk.release(), desk.release()]).toEqual([2, 3, -1]);
    expect(desk.join(4)).toBe(true);
  });
});
