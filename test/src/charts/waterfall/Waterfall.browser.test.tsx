import { render } from "solid-js/web";
import { afterEach, expect, test } from "vitest";
import { page } from "vitest/browser";
import { Waterfall } from "../../../../src/charts/waterfall/Waterfall.tsx";
import "../../../../src/theme/theme.css";
import "../../../../src/theme/page.css";

let dispose = () => {};
afterEach(() => dispose());

function open(steps: readonly { readonly name: string; readonly mean: number }[]): void {
  dispose = render(
    () => (
      <Waterfall
        title="Who pays"
        subtitle=""
        head="Party"
        unit="days"
        digits={1}
        steps={steps.map(({ name, mean }) => ({ name, value: { mean } }))}
        total={{ name: "Total", value: { mean: steps.reduce((sum, { mean }) => sum + mean, 0) } }}
        said={{ base: "on paper", other: "on the ledger" }}
        runs=""
        footer=""
      />
    ),
    document.body,
  );
}

test("stands with its total alone where nothing moves, and names no largest step", async () => {
  open([]);
  const chart = page.getByRole("img", { name: "Who pays" });
  await expect.element(chart).toHaveAccessibleDescription(/0\.0/);
  await expect.element(chart).not.toHaveAccessibleDescription(/[Ll]argest/);
});

test("names its largest step, whichever way that goes", async () => {
  open([
    { name: "Banks", mean: 1 },
    { name: "Suppliers", mean: -3 },
  ]);
  await expect
    .element(page.getByRole("img", { name: "Who pays" }))
    .toHaveAccessibleDescription(/[Ll]argest.*Suppliers.*−3\.0/);
});
