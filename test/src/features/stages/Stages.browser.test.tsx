import axe from "axe-core";
import { render } from "solid-js/web";
import { afterEach, describe, expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { Stages } from "../../../../src/features/stages/Stages.tsx";
// The home view is always loaded, and its style with it.
import "../../../../src/features/compare/compare.css";
import "../../../../src/theme/theme.css";
import "../../../../src/theme/page.css";
import { fakeResult } from "../../fixtures/fakeResult.ts";

let dispose = () => {};
afterEach(() => dispose());

async function open(tiers: number, width = 1280): Promise<void> {
  await page.viewport(width, 800);
  dispose = render(
    () => (
      <Stages
        result={fakeResult({ tiers })}
        scenario="Classroom"
        outOfDate={false}
        waiting="Computing"
      />
    ),
    document.body,
  );
  await expect.element(page.getByRole("heading", { level: 1 })).toHaveTextContent(/days/);
}

describe("where the days go", () => {
  test("leads with the stage that most of the gain comes from, and adds up to time to cash", async () => {
    await open(1);
    const headline = page.getByRole("heading", { level: 1 });
    await expect
      .element(headline)
      .toHaveTextContent("Most of the gain, 28.6 of 40.9 days, comes from until due");
    const cells = (row: Element) => [...row.querySelectorAll("td.number .mean, td.number")];
    const rows = [...document.querySelectorAll(".stage-table tbody tr")];
    const base = rows.map((row) => Number(cells(row)[0]!.textContent));
    const total = document.querySelector(".stage-table tfoot td")!.textContent;
    expect(base.reduce((sum, x) => sum + x, 0)).toBeCloseTo(Number(total), 1);
  });

  test("is read stage by stage with the keyboard alone, and as a table", async () => {
    await open(1);
    const chart = page.getByRole("img", { name: "Where the days go" });
    (chart.element() as unknown as HTMLElement).focus();
    await userEvent.keyboard("{ArrowRight}{ArrowRight}");
    await expect
      .element(page.getByText(/^Confirmation: .+ with ledger, 6\.23 without/))
      .toBeVisible();
    await userEvent.keyboard("{Escape}t");
    await expect
      .element(page.getByRole("region", { name: "Table: Where the days go" }))
      .toHaveTextContent("Until due31.15 (50 %)");
  });

  test.each([1280, 390])(
    "has no axe violations at %i pixels, and nothing sticks out",
    async (width) => {
      await open(3, width);
      await expect.element(page.getByRole("img", { name: "Tier 3" })).toBeInTheDocument();
      const { violations } = await axe.run(document.body, {
        // The page around it has the landmarks.
        rules: { region: { enabled: false } },
      });
      expect(violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.html).join(" | ")}`)).toEqual(
        [],
      );
      expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
    },
  );
});
