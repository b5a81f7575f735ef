import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Plugin } from "vite";
import type { LicensedPackage, LicenceText } from "../features/help/licences.ts";

/** What a package says of itself. */
interface PackageLicence extends LicensedPackage {
  /** Its licence and notices, word for word; empty where the package has none. */
  readonly text: string;
}

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly license?: string;
  readonly author?: string | { readonly name: string };
  readonly repository?: string | { readonly url: string };
}

/** Licences that packages bring along as a text, and name nowhere. */
const UNSAID: Readonly<Record<string, string>> = { "png-js": "MIT" };

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
  const manifest = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as Manifest;
  const { name, version } = manifest;
  const files = readdirSync(folder)
    .filter((file) => TEXTS.test(file) && !CODE.test(file))
    .sort();
  const texts = files.map((file) => readFileSync(join(folder, file), "utf8").trim());
  const licence = manifest.license ?? UNSAID[name] ?? "";
  const text = texts.length > 0 ? texts.join("\n\n") : standardText(manifest, licence);
  return { name, version, licence, text };
}

/** The words of the licence that a package names without bringing them along, under its author's name. */
function standardText({ author, repository }: Manifest, licence: string): string {
  const file = fileURLToPath(import.meta.resolve(`spdx-license-list/licenses/${licence}.json`));
  const { licenseText } = JSON.parse(readFileSync(file, "utf8")) as { licenseText: string };
  const by = typeof author === "string" ? author : author?.name;
  const from = typeof repository === "string" ? repository : repository?.url;
  const said = [by && `Copyright ${by}`, from && `Source: ${from}`].filter(Boolean).join("\n");
  return `${said}\n\n${licenseText.trim()}`.trim();
}

/** The typeface of exported charts, made of Source Sans 3, under its own licence. */
function letters(root: string): PackageLicence {
  const text = readFileSync(join(root, "src/export/fonts/OFL.md"), "utf8").trim();
  return { name: "Daybook Sans, made of Source Sans 3", version: "1", licence: "OFL-1.1", text };
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
      for (const { text, ...found } of [licenceIn(root), letters(root), ...packages]) {
        const group = texts.get(text) ?? new Map<string, LicensedPackage>();
        texts.set(text, group.set(keyOf(found), found));
      }
      return [...texts].map(([text, group]) => ({ packages: [...group.values()], text }));
    },
  };
}
