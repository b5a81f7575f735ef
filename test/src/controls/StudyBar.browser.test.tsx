import { createSignal } from "solid-js";
import { render } from "solid-js/web";
import { afterEach, expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { StudyBar } from "../../../src/controls/StudyBar.tsx";

let dispose = () => {};
afterEach(() => dispose());

test("keeps the keyboard's focus where it runs and stops, and shows how far it is while it runs", async () => {
  const [running, setRunning] = createSignal(false);
  dispose = render(
    () => (
      <StudyBar
        title="Progress"
        running={running()}
        done={1}
        total={4}
        said={running() ? "1 of 4" : "Stopped."}
        runText="Run"
        stopText="Stop"
        onRun={() => setRunning(true)}
        onStop={() => setRunning(false)}
      />
    ),
    document.body,
  );
  await userEvent.tab();
  await expect.element(page.getByRole("button", { name: "Run" })).toHaveFocus();
  await userEvent.keyboard("{Enter}");
  await expect.element(page.getByRole("button", { name: "Stop" })).toHaveFocus();
  await expect.element(page.getByRole("progressbar", { name: "Progress" })).toBeVisible();
  await userEvent.keyboard("{Enter}");
  await expect.element(page.getByRole("button", { name: "Run" })).toHaveFocus();
  await expect.element(page.getByRole("status")).toHaveTextContent("Stopped.");
  expect(page.getByRole("progressbar").query()).toBeNull();
});
