import { readFileSync } from "node:fs";
import { ESLint } from "eslint";
import { describe, expect, it } from "vitest";
import manifest from "../../package.json" with { type: "json" };
import { isAllowed } from "../fixtures/allowedLicences.ts";

interface LockedPackage {
  readonly version: string;
  readonly integrity?: string;
  readonly resolved?: string;
  readonly license?: string;
  readonly dev?: boolean;
  readonly devOptional?: boolean;
  readonly link?: boolean;
  readonly hasInstallScript?: boolean;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
}

const lock = JSON.parse(readFileSync("package-lock.json", "utf8")) as {
  readonly packages: Readonly<Record<string, LockedPackage>>;
};
const packages = Object.entries(lock.packages).filter(([folder]) => folder !== "");

/** Licences of packages that bring the words along and name it nowhere. */
const UNSAID: Readonly<Record<string, string>> = { "node_modules/png-js": "MIT" };

describe("what Daybook is built from", () => {
  it("is locked: the lock file is in step with package.json", () => {
    expect(lock.packages[""]?.dependencies).toEqual(manifest.dependencies);
    expect(lock.packages[""]?.devDependencies).toEqual(manifest.devDependencies);
  });

  it("comes from the registry alone, each tarball known by its hash, and runs nothing when installed", () => {
    expect(packages.length).toBeGreaterThan(100);
    const other = packages.filter(
      ([, { integrity, resolved, link }]) =>
        link ||
        !/^sha512-[\w+/]{86}==$/.test(integrity ?? "") ||
        (resolved !== undefined && !resolved.startsWith("https://registry.npmjs.org/")),
    );
    expect(other.map(([folder]) => folder)).toEqual([]);
    const running = packages.filter(([, { hasInstallScript }]) => hasInstallScript);
    expect(running.map(([folder]) => folder)).toEqual([]);
  });

  it("is under licences that we may pass on", () => {
    const shipped = packages.filter(([, { dev, devOptional }]) => !dev && !devOptional);
    expect(shipped.length).toBeGreaterThan(Object.keys(manifest.dependencies).length);
    const refused = shipped.filter(
      ([folder, { license }]) => !isAllowed(license ?? UNSAID[folder] ?? ""),
    );
    expect(refused.map(([folder, { license }]) => `${folder}: ${license}`)).toEqual([]);
    const asked = [
      "MIT",
      "(GPL-3.0 OR MIT)",
      "Apache-2.0 AND BSL-1.0",
      "GPL-3.0",
      "MIT AND GPL-3.0",
      "",
    ];
    expect(asked.map(isAllowed)).toEqual([true, true, true, false, false, false]);
  });
});

describe("the linter", () => {
  it("forbids markup out of text and code out of text wherever the page is written", async () => {
    const eslint = new ESLint();
    for (const file of ["src/App.tsx", "src/cli/main.ts", "workers/Studies.ts"]) {
      const { rules } = await eslint.calculateConfigForFile(file);
      const [level, ...forbidden] = rules["no-restricted-properties"];
      expect(level).toBe(2);
      const names = forbidden.map(({ property }: { property: string }) => property);
      expect(names).toEqual(
        expect.arrayContaining(["innerHTML", "outerHTML", "insertAdjacentHTML"]),
      );
      expect(JSON.stringify(rules["no-restricted-syntax"])).toContain("innerHTML");
      for (const rule of ["no-eval", "no-new-func", "no-script-url"]) {
        expect(rules[rule]?.[0]).toBe(2);
      }
    }
  });
});
