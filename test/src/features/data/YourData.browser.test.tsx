import axe from "axe-core";
import { render } from "solid-js/web";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import { App } from "../../../../src/App.tsx";
import { inventedEvents, inventedLedger } from "../../../workers/data/invented.ts";
import { fakeEngine } from "../../fixtures/fakeEngine.ts";
import "../../../../src/theme/theme.css";
import "../../../../src/theme/page.css";

let dispose = () => {};

/** Late by 5 to 11 days. */
const ledger = (n: number) => inventedLedger(n, { late: (i) => 5 + (i % 7) });
const home = location.href;

async function open(search = "", preset = "classroom"): Promise<void> {
  history.replaceState(null, "", `${location.pathname}?view=data&preset=${preset}${search}`);
  dispose = render(() => <App engine={fakeEngine()} />, document.body);
  await expect
    .element(page.getByRole("button", { name: /^(Choose a|Another) file$/ }))
    .toBeVisible();
}

async function take(name: string, text: string): Promise<void> {
  const input = document.querySelector<HTMLInputElement>("main.data input[type=file]");
  if (!input) throw new Error("no input for files");
  await userEvent.upload(input, new File([text], name));
}

const headline = () => page.getByRole("heading", { level: 1 });
const alert = () => page.getByRole("alert");

beforeEach(async () => {
  localStorage.clear();
  sessionStorage.clear();
  await page.viewport(1280, 720);
});
afterEach(async () => {
  // The file stays open while the page lives.
  const close = page.getByRole("button", { name: "Close the file" });
  if (close.query()) await close.click();
  dispose();
  history.replaceState(null, "", home);
});

async function violations(): Promise<readonly string[]> {
  const found = await axe.run(document.body);
  return found.violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.html).join(" | ")}`);
}

describe("your data", () => {
  test("tells a ledger in one sentence, and draws it against the families", async () => {
    await open();
    await take("ledger.csv", ledger(105));
    await expect
      .element(headline())
      .toHaveTextContent(/^2\d\.\d % of the invoices in ledger\.csv are paid late \(95 % interval/);
    await expect.element(page.getByRole("img", { name: /fit against data/ })).toBeVisible();
    await expect.element(page.getByRole("radio", { name: "Weibull" })).toBeVisible();
  });

  test("applies what is sure as one step that undo takes back, marked measured", async () => {
    await open();
    await take("ledger.csv", ledger(105));
    await page.getByRole("radio", { name: "exponential" }).click();
    await page.getByRole("button", { name: "Apply 3 to the scenario" }).click();
    await expect.element(page.getByText("marked measured")).toBeVisible();
    await expect.poll(() => location.search).toContain("core.lateDays");
    await expect.poll(() => location.search).toContain("exponential");
    await expect.element(page.getByText(/with ledger\.csv$/).first()).toBeVisible();
    const marks = [...document.querySelectorAll("aside *")].filter(
      (e) => e.textContent === "measured",
    );
    expect(marks.length).toBeGreaterThan(0);
    await page.getByRole("button", { name: /^Undo/ }).click();
    await expect.poll(() => location.search).not.toContain("core.lateDays");
  });

  test("asks a log, and what a duration stands for", async () => {
    await open("", "europe-measured"); // offices from 9 to 17 h
    await take("log.csv", inventedEvents());
    await expect.element(headline()).toHaveTextContent(/^In log\.csv half take/);
    await userEvent.selectOptions(page.getByLabelText("Leaving out cases with"), "rejected");
    await page.getByRole("button", { name: "Add the duration" }).click();
    const meaning = page.getByLabelText("What submitted to approved, without rejected stands for");
    await meaning.click();
    await userEvent.selectOptions(meaning, "Invoice approval, on paper");
    await expect
      .element(page.getByText("half 0.25 working days or less [0.25, 0.25]"))
      .toBeVisible();
    await page.getByLabelText("Apply submitted to approved, without rejected").click();
    await page.getByRole("button", { name: "Apply 1 to the scenario" }).click();
    await expect.poll(() => location.search).toContain("core.approval");
  });

  test("says of a duration that no case of the log had one", async () => {
    await open();
    await take("log.csv", inventedEvents());
    await expect.element(headline()).toHaveTextContent(/^In log\.csv half take/);
    const form = page.getByRole("form", { name: "Ask the log" });
    const from = form.getByRole("combobox", { name: "From" });
    const to = form.getByRole("combobox", { name: "To" });
    const without = form.getByRole("combobox", { name: "Leaving out cases with" });
    await userEvent.selectOptions(from, "submitted");
    await userEvent.selectOptions(to, "approved");
    await userEvent.selectOptions(without, "approved");
    await page.getByRole("button", { name: "Add the duration" }).click();
    const said = page.getByText("No case without approved went from submitted to approved.");
    await expect.element(said).toBeVisible();
    await userEvent.selectOptions(without, "none");
    await userEvent.selectOptions(from, "approved");
    await userEvent.selectOptions(to, "submitted");
    await page.getByRole("button", { name: "Add the duration" }).click();
    await expect
      .element(page.getByText("No case in this file went from approved to submitted."))
      .toBeVisible();
    await userEvent.selectOptions(from, "submitted");
    await userEvent.selectOptions(to, "approved");
    await page.getByRole("button", { name: "Add the duration" }).click();
    await expect.element(page.getByText(/^No case/)).not.toBeInTheDocument();
  });

  test("lists what it leaves out, and takes names and cells for text", async () => {
    await open();
    const evil = '<img src=x onerror="alert(1)">';
    const bad = `R1;K;${evil};1.3.2024;;1,00;ja\r\n`;
    await take(`${evil}.csv`, ledger(60) + bad.replaceAll(evil, `"${evil.replaceAll('"', '""')}"`));
    await page.getByText("Rows left out: 1", { exact: true }).click();
    await expect.element(page.getByText(/line 62: Rechnungsdatum is "<img src=x/)).toBeVisible();
    await expect.element(headline()).toHaveTextContent(evil);
    expect(document.querySelector("main img:not([role])")).toBeNull();
    let saved: Blob | undefined;
    const made = vi.spyOn(URL, "createObjectURL").mockImplementation((blob) => {
      saved = blob as Blob;
      return "#";
    });
    await page.getByRole("button", { name: "Save the list" }).click();
    made.mockRestore();
    expect(saved?.type).toBe("text/csv");
    expect(await saved?.text()).toMatch(
      /^line,reason\r\n62,"Rechnungsdatum is ""<img src=x.*"\r\n$/,
    );
  });

  test("asks for the order of dates that tell none, and reads nothing before", async () => {
    await open();
    await take(
      "either.csv",
      "Invoice,Due,Paid\n1/2/2024,2/3/2024,3/4/2024\n2/2/2024,2/3/2024,3/3/2024\n",
    );
    await expect
      .element(alert())
      .toHaveTextContent(/Invoice, Due, Paid can be read day first or month first/);
    await userEvent.selectOptions(page.getByLabelText(/^Dates such as/), "mdy");
    await expect.element(headline()).toHaveTextContent(/are paid late/);
    expect(alert().query()).toBeNull();
  });

  test("keeps in the address how a file is read, and undo takes it back", async () => {
    await open();
    await take("ledger.csv", ledger(60));
    await expect.element(page.getByText("60 of 60 rows")).toBeVisible();
    await page.getByText(/^Read as/).click();
    await userEvent.selectOptions(page.getByLabelText(/^Invoices of/), 'Kunde "1"');
    await expect.element(page.getByText("20 of 60 rows")).toBeVisible();
    // The form stays open for the next correction.
    await expect.element(page.getByLabelText(/^Invoices of/)).toBeVisible();
    await expect.poll(() => location.search).toContain("ask.data=kind");
    await page.getByRole("button", { name: /^Undo/ }).click();
    await expect.element(page.getByText("60 of 60 rows")).toBeVisible();
    await page.getByRole("button", { name: /^Redo/ }).click();
    await expect.element(page.getByText("20 of 60 rows")).toBeVisible();
  });

  test("says why a file cannot be used", async () => {
    await open();
    await take("film.pdf", "%PDF-1.7 …");
    await expect
      .element(alert())
      .toHaveTextContent("film.pdf is a PDF; expected CSV, XLSX or XES.");
  });

  test("takes a file that is dropped, and leaves scenarios to the page", async () => {
    await open();
    const drop = (name: string, text: string) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([text], name));
      document.body.dispatchEvent(
        new DragEvent("drop", { dataTransfer, bubbles: true, cancelable: true }),
      );
    };
    drop("ledger.csv", ledger(60));
    await expect.element(headline()).toHaveTextContent(/ledger\.csv/);
    drop("broken.json", "{");
    await expect.element(page.getByRole("dialog")).toHaveTextContent("broken.json");
    await userEvent.keyboard("{Escape}");
  });

  test("keeps the file while another view is looked at", async () => {
    await open();
    await take("ledger.csv", ledger(60));
    await expect.element(headline()).toHaveTextContent(/ledger\.csv/);
    await page.getByRole("link", { name: "Runs" }).click();
    await expect.element(headline()).not.toHaveTextContent(/ledger\.csv/);
    await page.getByRole("link", { name: "Your data" }).click();
    await expect.element(headline()).toHaveTextContent(/ledger\.csv/);
  });

  test.each(["light", "dark"])(
    "has no axe violations in %s, with a ledger and with a log",
    async (theme) => {
      await open(`&theme=${theme}`);
      expect(await violations()).toEqual([]);
      await take("ledger.csv", ledger(60));
      await page.getByText(/^Read as/).click();
      await expect.element(page.getByRole("radio", { name: "Weibull" })).toBeVisible();
      expect(await violations()).toEqual([]);
      await take("log.csv", inventedEvents());
      await expect.element(page.getByRole("button", { name: "Add the duration" })).toBeVisible();
      expect(await violations()).toEqual([]);
    },
  );

  test("fits the phone", async () => {
    await page.viewport(390, 844);
    await open();
    await take("ledger.csv", ledger(60));
    await expect.element(page.getByRole("radio", { name: "Weibull" })).toBeVisible();
    await page.getByText(/^Read as/).click();
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(390);
  });
});
