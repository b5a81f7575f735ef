import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Plugin } from "vite";
import type { LicensedPackage, LicenceText } from "../src/features/help/licences.ts";

/** What a package says of itself. */
interface PackageLicence extends LicensedPackage {
  /** Its licence and notices, word for word; empty where the package has none. */
  readonly text: string;
}

const TEXTS = /^(licen[cs]e|copying|notice)([.-].*)?$/i;
const CODE = /\.[cm]?[jt]s$/;

/** The folder of the package that a module belongs to: the nearest above it with a name and a version. */
function packageFolder(module: string): string | undefined {
  let folder = dirname(module);
  while (folder.includes("node_modules")) {
    const file = join(folder, "package.json");
    if (existsSync(file)) {
      const { name, version } = JSON.parse(readFileSync(file, "utf8")) as Record<string, unknown>;
      if (name !== undefined && version !== undefined) return folder;
    }
    folder = dirname(folder);
  }
  return undefined;
}

/** What a package in this folder says of itself. */
function licenceIn(folder: string): PackageLicence {
  const { name, version, license } = JSON.parse(
    readFileSync(join(folder, "package.json"), "utf8"),
  ) as { name: string; version: string; license?: string };
  const files = readdirSync(folder)
    .filter((file) => TEXTS.test(file) && !CODE.test(file))
    .sort();
  const texts = files.map((file) => readFileSync(join(folder, file), "utf8").trim());
  return { name, version, licence: license ?? "", text: texts.join("\n\n") };
}

const keyOf = ({ name, version }: LicensedPackage) => `${name}@${version}`;

/**
 * Collects the packages of everything that is bundled. Vite's own `build.license` sees neither the
 * workers nor notices, which the Apache licence asks for.
 */
export function createLicences() {
  const folders = new Map<string, string | undefined>();

  /** Sees the modules of one bundle; each bundle gets a plugin of its own. */
  const collector = (): Plugin => ({
    name: "daybook:licences",
    generateBundle(_, bundle) {
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== "chunk") continue;
        for (const id of chunk.moduleIds) {
          const [path = ""] = id.replace("\0", "").split("?");
          if (!path.includes("node_modules")) continue;
          const from = dirname(path);
          if (!folders.has(from)) folders.set(from, packageFolder(path));
        }
      }
    },
  });

  return {
    collector,
    /**
     * Daybook itself, from its own folder, with what it depends on, which the command line uses, and the
     * packages seen so far; each once, by name, those with the same words together.
     */
    list(root: string): readonly LicenceText[] {
      const { dependencies = {} } = JSON.parse(
        readFileSync(join(root, "package.json"), "utf8"),
      ) as {
        dependencies?: Readonly<Record<string, string>>;
      };
      const named = Object.keys(dependencies).map((name) => join(root, "node_modules", name));
      const seen = new Set(
        [...named, ...folders.values()].filter((folder) => folder !== undefined),
      );
      const packages = [...seen].map(licenceIn).sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
      const texts = new Map<string, Map<string, LicensedPackage>>();
      for (const { text, ...found } of [licenceIn(root), ...packages]) {
        const group = texts.get(text) ?? new Map<string, LicensedPackage>();
        texts.set(text, group.set(keyOf(found), found));
      }
      return [...texts].map(([text, group]) => ({ packages: [...group.values()], text }));
    },
  };
}
