import { describe, expect, test, vi } from "vitest";
import { createPermanence } from "../../../src/storage/createPermanence.ts";

const manager = (persisted: boolean, granted: boolean) => ({
  persisted: () => Promise.resolve(persisted),
  persist: vi.fn(() => Promise.resolve(granted)),
});

describe("keeping for good", () => {
  test("is asked of the browser only by the user, and its answer is told", async () => {
    for (const granted of [true, false]) {
      const browser = manager(false, granted);
      const permanence = createPermanence(browser);
      await expect.poll(() => permanence.state()).toBe("open");
      expect(browser.persist).not.toHaveBeenCalled();
      await permanence.ask();
      expect(permanence.state()).toBe(granted ? "granted" : "declined");
    }
  });

  test("is no question where it is granted already, or where there is nothing to ask", async () => {
    const refusing = {
      persisted: () => Promise.reject(new TypeError("storage of an opaque origin")),
      persist: () => Promise.reject(new TypeError("storage of an opaque origin")),
    };
    const all = [manager(true, true), {}, refusing].map((from) => createPermanence(from));
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(all.map(({ state }) => state())).toEqual(["settled", "settled", "settled"]);
    await all[2]?.ask();
    expect(all[2]?.state()).toBe("declined");
  });
});
