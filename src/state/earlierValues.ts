import { PRESETS } from "../../sims/index.ts";

/**
 * The values by which the preset that a link names differed in the version that it names, by parameter;
 * undefined where it names none, or the present one. Loaded only for links that need them.
 */
export async function earlierValues(
  search: string,
): Promise<Readonly<Record<string, unknown>> | undefined> {
  const [id, version] = new URLSearchParams(search).get("preset")?.split(".") ?? [];
  const preset = PRESETS.find((one) => one.id === id);
  if (!preset || version === undefined || !(Number(version) < preset.version)) return undefined;
  try {
    const { earlierPreset } = await import("./earlierPresets.ts");
    return earlierPreset(preset.id, Number(version));
  } catch {
    return undefined; // the page then says that values may differ
  }
}
