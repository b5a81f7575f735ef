import axe from "axe-core";
import { render } from "solid-js/web";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import {
  claimExperiments,
  CLAIMS,
  judge,
  judgeClaim,
  PRESET_LOGS,
  PROOFS,
  type Calibration,
  type ClaimVerdict,
  type ProofResult,
  type Scenario,
  type Tornado,
} from "../../../../sims/index.ts";
import { compareFacts } from "../../../../sims/calibration/compareFacts.ts";
import { europeMeasured } from "../../../../sims/scenario/presets/europe/europeMeasured.ts";
import { Model } from "../../../../src/features/model/Model.tsx";
import { valueText } from "../../../../src/format/valueText.ts";
import type { Studies } from "../../../../workers/Studies.ts";
import "../../../../src/theme/theme.css";
import "../../../../src/theme/page.css";

let dispose = () => {};

/** Answers of formulas alone, which take no time; the last of them made wrong. */
const formulas: readonly ProofResult[] = PROOFS.flatMap((proof) =>
  proof.checks.filter(({ by }) => by === "formula").map((check) => judge(proof, check)),
);

const ends = (low: number, high: number, error: number) => ({
  value: high - low,
  error,
  heard: high !== low,
  low: { value: low, error },
  high: { value: high, error },
});
const tornado: Tornado = {
  inputs: [
    {
      id: "adoption.banks",
      evidence: "assumed",
      lo: 0,
      hi: 1,
      by: "range",
      effects: { timeToCash: ends(8.2, -4, 0.5), costPer100: ends(0.3, -0.16, 0.02) },
    },
    {
      id: "core.exceptions",
      evidence: "measured",
      lo: 0.2,
      hi: 0.3,
      by: "fifth",
      effects: { timeToCash: ends(0, 0, 0.05), costPer100: ends(0, -0.1, 0.02) },
    },
  ],
  base: { timeToCash: { mean: -10 }, costPer100: { mean: -0.1 } },
  shares: {
    timeToCash: {
      share: 0.946,
      error: 0.004,
      bounds: [0.946, 0.946],
      total: 12.9,
      counted: 2,
      noise: 0,
    },
    costPer100: { share: 1, error: 0, bounds: [0.9, 1], total: 0.46, counted: 1, noise: 1 },
  },
  experiments: 5,
  replications: 40,
  seed: 7,
};

/** Verdicts whose every number came out in the middle of its band, but for those of V3 and V12. */
const verdicts: readonly (readonly ClaimVerdict[])[] = claimExperiments().map(({ claims }) =>
  claims.map((claim) => {
    if (!("checks" in claim.test) || claim.id === "V12") return judgeClaim(claim);
    const met = claim.id !== "V3";
    const checks = claim.test.checks.map((check) => {
      const mean = check.band.from ?? check.band.to ?? 0;
      return { check, mean, range: [mean, mean] as const, met };
    });
    return { claim, status: met ? "met" : "missed", checks, reason: "So it was." } as const;
  }),
);

/** The later months in place of what would be simulated: no distance, so as near as can be. */
const logs: readonly Calibration[] = PRESET_LOGS.map((facts) => ({
  ...facts,
  simulated: facts.test,
  rows: compareFacts(facts.fit, facts.test, facts.test),
}));

function studies(over: Partial<Studies> = {}): Studies {
  return {
    prove(onResult) {
      formulas.forEach((result, i) => onResult(i === 0 ? { ...result, met: false } : result));
      return Promise.resolve();
    },
    follow: () => Promise.reject(new Error("not asked here")),
    sampleLog: () => Promise.reject(new Error("not asked here")),
    judgeClaims: (_, onVerdicts) => {
      verdicts.forEach(onVerdicts);
      return Promise.resolve();
    },
    calibrate: (onLog) => {
      logs.forEach(onLog);
      return Promise.resolve();
    },
    ...over,
  };
}

const opened: { scenario: Scenario; looks: object }[] = [];

function open(over: Partial<Studies> = {}): void {
  dispose = render(
    () => (
      <Model
        scenario={europeMeasured}
        name="Europe, as measured"
        nameOf={() => "Europe, as measured"}
        arms={["T", "L"]}
        seed={7}
        textOf={valueText}
        studies={studies(over)}
        askSensitivity={({ baseRuns }, { onProgress, onAnswer }) => {
          onProgress?.("alone", 1, 2);
          const found = { base: {}, moves: [], tornado, replications: baseRuns };
          onAnswer?.(found);
          return Promise.resolve(found);
        }}
        onOpen={(scenario, looks) => opened.push({ scenario, looks })}
      />
    ),
    document.body,
  );
}

const tab = (name: string) => page.getByRole("tab", { name, exact: true });
const violations = async () =>
  (await axe.run(document.body)).violations.map(
    (v) => `${v.id}: ${v.nodes.map((n) => n.html).join(" | ")}`,
  );

beforeEach(() => page.viewport(1280, 720));
afterEach(() => {
  dispose();
  document.documentElement.removeAttribute("data-theme");
});

describe("the view The model", () => {
  test("draws the four arms and the statecharts, and tells every step of a chosen state", async () => {
    open();
    await expect.element(page.getByRole("img", { name: /^With shared ledger/ })).toBeVisible();
    await expect
      .element(page.getByRole("img", { name: "Statechart: Supplier" }))
      .toHaveAccessibleDescription(/14 states, from “delivered” to “paid” or “closed”/);
    await page.getByRole("button", { name: /^holding/ }).click();
    await expect.element(page.getByText(/on payable locked → applied/)).toBeVisible();
    await expect.element(page.getByText("tells Bank: application submitted")).toBeVisible();
    await page.getByRole("radio", { name: /^Bank/ }).click();
    await expect.element(page.getByRole("img", { name: "Statechart: Bank" })).toBeVisible();
    await expect.element(page.getByText(/on payable locked/)).not.toBeInTheDocument();
  });

  test("walks its parts with the arrow keys", async () => {
    open();
    (tab("How it works").element() as HTMLElement).focus();
    await userEvent.keyboard("{ArrowRight}");
    await expect.element(tab("Assumptions")).toHaveAttribute("aria-selected", "true");
    await userEvent.keyboard("{End}");
    await expect.element(page.getByText(/not false origin/)).toBeVisible();
    await userEvent.keyboard("{Home}");
    await expect.element(tab("How it works")).toHaveFocus();
  });

  test("lists every input with value, evidence and source, filtered by evidence and by words", async () => {
    open();
    await tab("Assumptions").click();
    await expect.element(page.getByText(/^(\d+) of \1 inputs shown$/)).toBeVisible();
    await page.getByRole("radio", { name: /^measured/ }).click();
    await expect.element(page.getByText(/^2 of \d+ inputs shown$/)).toBeVisible();
    await expect
      .element(page.getByRole("row", { name: /^Invoices held, on paper 25 %/ }))
      .toBeVisible();
    await page.getByRole("radio", { name: /^All/ }).click();
    await page.getByRole("searchbox", { name: "Find" }).fill("no such input");
    await expect.element(page.getByText("No input matches.")).toBeVisible();
  });

  test("asks the proofs when they are first looked at, once, and says what was missed", async () => {
    let asked = 0;
    const { prove } = studies();
    open({
      prove: (...args) => {
        asked++;
        return prove(...args);
      },
    });
    expect(asked).toBe(0);
    await tab("Exact results").click();
    await expect.element(page.getByText(/^1 of \d+ checks missed/)).toBeVisible();
    await tab("Known limits").click();
    await tab("Exact results").click();
    expect(asked).toBe(1);
    await page.getByRole("checkbox", { name: "Missed only" }).click();
    await expect
      .element(page.getByRole("row", { name: /received.*985,000.*missed/ }))
      .toBeVisible();
    expect(document.querySelectorAll(".proof-table tbody tr")).toHaveLength(1);
  });

  test("can stop the proofs, and says why they stopped by themselves", async () => {
    const never = (_: unknown, signal: AbortSignal) =>
      new Promise<void>((__, reject) => {
        signal.addEventListener("abort", () => reject(new Error("stopped")));
      });
    open({ prove: never });
    await tab("Exact results").click();
    await page.getByRole("button", { name: "Stop" }).click();
    await expect.element(page.getByText(/^Stopped after 0 of/)).toBeVisible();
    dispose();
    open({ prove: () => Promise.reject(new Error("the worker died")) });
    await tab("Exact results").click();
    await expect.element(page.getByText("The checks stopped: the worker died")).toBeVisible();
  });

  test("says what share of the gain rests on assumed inputs, with its error", async () => {
    open();
    await tab("What rests on assumptions").click();
    await page.getByRole("button", { name: "Screen the inputs" }).click();
    await expect.element(page.getByText("95 % ± 0.4 %")).toBeVisible();
    await expect
      .element(
        page.getByRole("row", { name: /^Banks on the ledger assumed · 0 to 100 % −1.8 … −14.0/ }),
      )
      .toBeVisible();
    await expect.element(page.getByText(/^1 more inputs change this difference/)).toBeVisible();
  });

  test("says how many claims were met, missed, and not comparable, and shows each with its numbers", async () => {
    const runs: number[] = [];
    const { judgeClaims } = studies();
    open({
      judgeClaims: (request, ...rest) => {
        runs.push(request.replications);
        return judgeClaims(request, ...rest);
      },
    });
    await tab("Published claims").click();
    const count = (status: string) =>
      verdicts.flat().filter((verdict) => verdict.status === status).length;
    const [met, missed] = [count("met"), count("missed")];
    const rest = CLAIMS.length - met - missed;
    expect(missed).toBe(1);
    await expect
      .element(page.getByText(`${met} met, ${missed} missed, ${rest} not comparable; `))
      .toBeVisible();
    await expect.element(page.getByText(/^100 replications of each/)).toBeVisible();
    await page.getByRole("radio", { name: /^missed/ }).click();
    expect(document.querySelectorAll(".claim")).toHaveLength(1);
    await expect
      .element(page.getByRole("row", { name: /ledger over paper ≤ 0.010 0.010 .* missed$/ }))
      .toBeVisible();
    await page.getByRole("combobox", { name: "Replications of each" }).selectOptions("500");
    await page.getByRole("button", { name: "Run again" }).click();
    expect(runs).toEqual([100, 500]);
  });

  test("opens the preset of a claim in its two arms, or in its one beside paper", async () => {
    open();
    await tab("Published claims").click();
    opened.length = 0;
    for (const title of [/eTradeConnect/, /TReDS/]) {
      await page.getByRole("article", { name: title }).getByRole("button").click();
    }
    expect(opened.map(({ scenario, looks }) => [scenario.id, looks])).toEqual([
      ["claim-etradeconnect", { arms: ["T", "L"], view: "compare" }],
      ["claim-treds", { arms: ["T", "C"], view: "compare" }],
    ]);
  });

  test("holds real logs against themselves and against the model, statistic by statistic", async () => {
    open();
    await tab("Real logs").click();
    await expect.element(page.getByText(/^Both logs simulated/)).toBeVisible();
    for (const { rows } of logs) {
      const text = `As near as the log to itself: ${rows.length} of ${rows.length} statistics.`;
      await expect.element(page.getByText(text).first()).toBeVisible();
    }
    expect(document.querySelectorAll(".log-table tbody tr")).toHaveLength(
      logs.flatMap(({ rows }) => rows).length,
    );
    await expect
      .element(page.getByRole("row", { name: /^returned to decision, median .* as near$/ }))
      .toBeVisible();
  });

  test("can stop claims and logs, and says why they stopped by themselves", async () => {
    const never = (...args: readonly unknown[]) =>
      new Promise<void>((_, reject) => {
        const signal = args.at(-1) as AbortSignal;
        signal.addEventListener("abort", () => reject(new Error("stopped")));
      });
    const broken = () => Promise.reject(new Error("the worker died"));
    for (const name of ["Published claims", "Real logs"]) {
      open({ judgeClaims: never, calibrate: never });
      await tab(name).click();
      await page.getByRole("button", { name: "Stop" }).click();
      await expect.element(page.getByText(/^Stopped after 0 of/)).toBeVisible();
      dispose();
      open({ judgeClaims: broken, calibrate: broken });
      await tab(name).click();
      await expect.element(page.getByText(/stopped: the worker died$/)).toBeVisible();
      dispose();
    }
  });

  test.each(["light", "dark"])("has no axe violations in %s, part by part", async (theme) => {
    document.documentElement.setAttribute("data-theme", theme);
    open();
    await page.getByRole("button", { name: /^holding/ }).click();
    expect(await violations()).toEqual([]);
    await tab("Assumptions").click();
    expect(await violations()).toEqual([]);
    await tab("Exact results").click();
    document.querySelectorAll("details").forEach((details) => (details.open = true));
    expect(await violations()).toEqual([]);
    await tab("Published claims").click();
    expect(await violations()).toEqual([]);
    await tab("Real logs").click();
    expect(await violations()).toEqual([]);
    await tab("What rests on assumptions").click();
    await page.getByRole("button", { name: "Screen the inputs" }).click();
    await expect.element(page.getByText("95 % ± 0.4 %")).toBeVisible();
    expect(await violations()).toEqual([]);
    await tab("Known limits").click();
    expect(await violations()).toEqual([]);
  });

  test("fits the phone: only a chart or a table may be pushed sideways", async () => {
    await page.viewport(390, 844);
    open();
    for (const name of [
      "Assumptions",
      "Exact results",
      "Published claims",
      "Real logs",
      "Known limits",
      "How it works",
    ]) {
      await tab(name).click();
      expect(document.documentElement.scrollWidth, name).toBeLessThanOrEqual(390);
    }
  });
});
