import axe from "axe-core";
import { render } from "solid-js/web";
import { afterEach, describe, expect, test, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import { sampleLog, type SampledLog, type SampleRequest } from "../../../../sims/index.ts";
import { classroom } from "../../../../sims/scenario/presets/classroom.ts";
import { EventLogButton } from "../../../../src/features/log/EventLogButton.tsx";
import "../../../../src/theme/theme.css";
import "../../../../src/theme/page.css";
import { withChanges } from "../../../fixtures/withChanges.ts";

const scenario = withChanges(classroom, { "trade.volume": 60 });
let dispose = () => {};
let asked: SampleRequest | undefined;

async function open(answer: (request: SampleRequest) => SampledLog = sampleLog): Promise<void> {
  const studies = {
    sampleLog: (request: SampleRequest) => Promise.resolve(answer((asked = request))),
  };
  dispose = render(
    () => (
      <main>
        <h1>Follow</h1>
        <EventLogButton scenario={scenario} arms={["T", "L"]} seed={7} studies={studies} />
      </main>
    ),
    document.body,
  );
  await page.getByRole("button", { name: "Event log …" }).click();
  await expect.element(page.getByRole("dialog")).toBeVisible();
}

afterEach(() => {
  vi.restoreAllMocks();
  dispose();
});

describe("the event log of the page", () => {
  test("is handed to the browser as a file, of the arm, replications and sample that were asked for", async () => {
    const made: Blob[] = [];
    vi.spyOn(URL, "createObjectURL").mockImplementation((blob) => {
      made.push(blob as Blob);
      return "#saved";
    });
    vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(() => undefined);
    await open();
    const box = (name: string) => page.getByRole("spinbutton", { name });
    await page.getByRole("radio", { name: "Without ledger" }).click();
    for (const [name, text] of [
      ["First replication", "2"],
      ["Last replication", "3"],
      ["Every how many", "10"],
    ] as const) {
      await box(name).fill(text);
      await userEvent.keyboard("{Enter}");
    }
    await page.getByRole("radio", { name: /^XES/ }).click();
    const { violations } = await axe.run(document.body);
    expect(violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.html).join(" | ")}`)).toEqual([]);
    await page.getByRole("button", { name: "Save the log" }).click();
    await expect
      .element(page.getByRole("status"))
      .toHaveTextContent(/^classroom-T-seed7-run2-3\.xes has been/);
    expect(asked).toMatchObject({ seed: 7, arm: "T", first: 2, last: 3, every: 10 });
    const text = await made[0]!.text();
    expect(text).toMatch(/^<\?xml/);
    expect(text).toContain('value="R3-10"');
  });

  test("that would be too large is refused in words", async () => {
    await open(() => ({ ok: false, upTo: 4 }));
    await page.getByRole("button", { name: "Save the log" }).click();
    await expect
      .element(page.getByText(/more than 500,000 events: .* in replication 4/))
      .toBeVisible();
  });
});
