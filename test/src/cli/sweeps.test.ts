import { describe, expect, it } from "vitest";
import { buildCommandLine } from "../../../src/cli/buildCommandLine.mjs";
import { daybook } from "./daybook.ts";

// Built once, so that no test waits for it.
await buildCommandLine();

const SWEEP = ["sweep", "classroom", "--param", "adoption.banks", "--points", "3", "--runs", "12"];
const EVEN = ["break-even", "classroom", "--param", "bank.fee", "--runs", "12"];

interface Estimate {
  readonly mean: number;
  readonly ci95: readonly [number, number] | null;
}
interface Point {
  readonly value: number;
  readonly arms: Record<string, Record<string, Estimate | null>>;
  readonly difference: Record<string, Record<string, Estimate | null>>;
}

function json<T>(...args: readonly string[]): T {
  const { code, stdout, stderr } = daybook(...args, "--json");
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  return JSON.parse(stdout) as T;
}

describe("sweep", () => {
  it("gives every arm and difference at every value, as compare would, however many workers there are", () => {
    const one = daybook(...SWEEP, "--json", "--workers", "1");
    const two = daybook(...SWEEP, "--json", "--workers", "2");
    expect(two.stdout).toBe(one.stdout);
    const { points, param, runs, digest } = JSON.parse(one.stdout) as {
      points: readonly Point[];
      param: object;
      runs: number;
      digest: string;
    };
    expect(param).toMatchObject({ id: "adoption.banks", from: 0, to: 1, now: 1 });
    expect([runs, digest.length]).toEqual([12, 64]);
    expect(points.map(({ value }) => value)).toEqual([0, 0.5, 1]);
    const compared = json<{ difference: Record<string, Record<string, Estimate>> }>(
      ...["compare", "classroom", "--runs", "12", "--set", "adoption.banks=0.5"],
    );
    for (const id of ["timeToCash", "costPer100"]) {
      const { mean, ci95 } = compared.difference["L-T"]![id]!;
      expect(points[1]!.difference["L-T"]![id]).toEqual({ mean, ci95 });
    }
  });

  it("says in a sentence where the difference crosses zero, or that it does not", () => {
    const { stdout } = daybook(...SWEEP);
    expect(stdout).toContain(
      "Time to cash, L − T: No break-even between 0 and 1: the ledger is faster throughout.",
    );
    expect(stdout).toMatch(
      /Cost per 100 of invoice, L − T: Break-even at 0\.\d+ \[0\.\d+, 0\.\d+\]: the ledger is dearer below and cheaper above\./,
    );
  });

  it("can give each value luck of its own", () => {
    const common = json<{ points: readonly Point[] }>(...SWEEP).points;
    const own = json<{ points: readonly Point[]; luck: string }>(...SWEEP, "--luck", "own");
    expect(own.luck).toBe("own");
    // Paper does not know of the ledger: under common luck it is the same at every value.
    const paper = (points: readonly Point[]) => points.map(({ arms }) => arms["T"]!["costPer100"]);
    expect(new Set(paper(common).map((e) => e!.mean)).size).toBe(1);
    expect(new Set(paper(own.points).map((e) => e!.mean)).size).toBe(3);
  });
});

describe("break-even", () => {
  interface Found {
    readonly measure: string;
    readonly breakEven: {
      readonly crossings: readonly {
        readonly roots: readonly number[];
        readonly interval: readonly [number | null, number | null];
      }[];
      readonly throughout: object | null;
    };
    readonly points: readonly Point[];
  }

  it("looks closer around the root until values on both sides stand close together", () => {
    const { breakEven, points, measure } = json<Found>(
      ...["break-even", "classroom", "--param", "adoption.banks", "--runs", "12"],
    );
    expect(measure).toBe("costPer100");
    const [{ roots, interval }] = breakEven.crossings as [Found["breakEven"]["crossings"][0]];
    const root = roots[0]!;
    expect(interval[0]).toBeLessThan(root);
    expect(interval[1]).toBeGreaterThan(root);
    const sign = ({ difference }: Point) => Math.sign(difference["L-T"]!["costPer100"]!.mean);
    const below = points.filter(({ value }) => value <= root).at(-1)!;
    const above = points.find(({ value }) => value > root)!;
    expect(above.value - below.value).toBeLessThanOrEqual(0.0051);
    expect([sign(below), sign(above)]).toEqual([1, -1]);
    expect(points.length).toBeGreaterThan(11);
  });

  it("says plainly that there is none in the range", () => {
    expect(daybook(...EVEN, "--from", "0.01", "--to", "0.02").stdout).toContain(
      "No break-even between 0.01 and 0.02: the ledger is cheaper throughout.",
    );
    const { breakEven } = json<Found>(...EVEN, "--from", "0.01", "--to", "0.02");
    expect(breakEven).toMatchObject({
      crossings: [],
      throughout: { sign: -1, certain: "everywhere" },
    });
  });

  it("names the two whole numbers that a break-even lies between", () => {
    const { stdout } = daybook("break-even", "classroom", "--param", "sme.tries", "--runs", "8");
    expect(stdout).toContain("Break-even between 0 and 1 [0, 1]: the ledger is dearer below");
  });

  it("is of any measure and of any two arms", () => {
    const { stdout, code } = daybook(...EVEN, "--measure", "timeToCash", "--arms", "T,C");
    expect(code).toBe(0);
    expect(stdout).toMatch(/the platform is (faster|slower) throughout|Break-even/);
    expect(stdout).toContain("Time to cash, days");
  });
});

describe("grid", () => {
  const GRID = ["grid", "classroom", "--runs", "8", "--x", "adoption.banks:0:1:3"];

  it("gives the difference at every pair of values", () => {
    const { points, x, y } = json<
      { points: readonly (Point & { x: number; y: number })[] } & Record<
        "x" | "y",
        { values: readonly number[] }
      >
    >(...[...GRID, "--y", "ledger.fee:0:0.02:2"]);
    expect([x.values, y.values]).toEqual([
      [0, 0.5, 1],
      [0, 0.02],
    ]);
    expect(points.map((point) => [point.x, point.y])).toEqual([
      [0, 0],
      [0.5, 0],
      [1, 0],
      [0, 0.02],
      [0.5, 0.02],
      [1, 0.02],
    ]);
    for (const { difference } of points) expect(difference["L-T"]?.["costPer100"]).not.toBeNull();
  });

  it("shows as a table which signs are not certain", () => {
    const { stdout } = daybook(...GRID, "--y", "ledger.fee:0:0.02:2");
    expect(stdout).toContain("the 95 % interval holds zero, so that the sign is not certain");
    expect(stdout).toMatch(/Of 6 points L is for certain cheaper at \d, dearer at \d\./);
  });
});

describe("Sweeps refuse bad input with a reason on stderr, nothing on stdout, code 2:", () => {
  const asked = ["sweep", "classroom", "--param", "adoption.banks"];
  it.each([
    [["sweep", "classroom"], "missing --param; expected a value of the scenario"],
    [["sweep", "classroom", "--param", "adoption.bank"], "did you mean adoption.banks?"],
    [
      ["sweep", "classroom", "--param", "finance.takeUp"],
      "finance.takeUp is no number in this scenario; expected one that is",
    ],
    [
      [...asked, "--from", "x"],
      "invalid --from: x; expected a number from 0 to 1 (adoption.banks, share)",
    ],
    [[...asked, "--from="], 'invalid --from: ""; expected a number'],
    [[...asked, "--to", "1e999"], "invalid --to: 1e999; expected a number from 0 to 1"],
    [
      [...asked, "--from", "0.5", "--to", "0.5"],
      "invalid --to: 0.5; expected more than --from, 0.5",
    ],
    [[...asked, "--points", "1"], "invalid --points: 1; expected a whole number from 2 to 201"],
    [[...asked, "--luck", "bad"], "invalid --luck: bad; expected common or own"],
    [[...asked, "--measure", "cost"], "invalid --measure: cost; "],
    [
      [...asked, "--points", "201", "--runs", "99999"],
      "invalid --runs: 99999; expected 9950 at most with 201 points",
    ],
    [
      ["break-even", "classroom", "--param", "sme.tries", "--from", "0.5"],
      "invalid --from: 0.5; expected a whole number from 0 to",
    ],
    [
      ["break-even", "classroom", "--param", "bank.fee", "--arms", "T"],
      "invalid --arms: T; expected two of them",
    ],
    [
      ["break-even", "classroom", "--param", "bank.fee", "--measure", "timeToCash,costPer100"],
      "expected one, such as costPer100",
    ],
    [["grid", "classroom"], "missing --x; expected ID:FROM:TO:POINTS"],
    [
      ["grid", "classroom", "--x", "adoption.banks:0:1"],
      "invalid --x: adoption.banks:0:1; expected ID:FROM:TO:POINTS",
    ],
    [
      ["grid", "classroom", "--x", "adoption.banks:0:1:3", "--y", "adoption.banks:0:1:3"],
      "invalid --y: adoption.banks; expected another value than --x",
    ],
    [
      ["grid", "classroom", "--x", "adoption.banks:0:1:99", "--y", "bank.fee:0:1:3"],
      "invalid --x points: 99; expected a whole number from 2 to 41",
    ],
    [
      [
        "sweep",
        "classroom",
        "--param",
        "run.warmup",
        "--from",
        "0",
        "--to",
        "3000",
        "--points",
        "2",
      ],
      "at run.warmup=3000: ",
    ],
  ])("%j", (args, reason) => {
    const { code, stdout, stderr } = daybook(...args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toContain(reason);
    expect(stderr).not.toContain("    at ");
  });
});
