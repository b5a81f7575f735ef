import { t } from "../i18n/t.ts";
import { linkProblem } from "./linkProblem.ts";
import type { LinkReader } from "./linkReader.ts";

/** How a preset is named in a link. */
export interface PresetName {
  readonly id: string;
  readonly version: number;
}

/** The preset that a link names, and its version where it is another than the page's. */
export function presetInLink(
  link: LinkReader,
  presets: readonly PresetName[],
  firstPreset: string,
): { readonly preset: string; readonly version: number | undefined } {
  let other: number | undefined;
  /** `europe-measured.2`, or the bare name for whatever version the page has. */
  function readPreset(text: string): string | undefined {
    const [id, version] = text.split(".");
    const preset = presets.find((p) => p.id === id);
    if (preset && version !== undefined && version !== String(preset.version)) {
      if (/^[1-9]\d{0,3}$/.test(version)) other = Number(version);
      else {
        const used = `${preset.id}.${preset.version}`;
        link.problems.push(linkProblem("preset", text, () => t("link.version"), used));
      }
    }
    return preset?.id;
  }

  /** The name that was perhaps meant, as links write it. */
  function presetLike(): string {
    const given = link.text("preset");
    const meant = presets.find(({ id }) => given.startsWith(id)) ?? presets[0];
    return meant ? `${meant.id}.${meant.version}` : "";
  }

  const preset = link.read(
    "preset",
    firstPreset,
    firstPreset,
    () => t("link.preset", { example: presetLike() }),
    readPreset,
  );
  return { preset, version: other };
}
