import type { Scenario } from "../Scenario.ts";
import { china2018 } from "./china/china2018.ts";
import { china2025 } from "./china/china2025.ts";
import { classroom } from "./classroom.ts";
import { europeMeasured } from "./europe/europeMeasured.ts";
import { indiaTreds } from "./india/indiaTreds.ts";
import { referenceProcess } from "./referenceProcess.ts";

/** A scenario that comes with the app. Links name id and version: a changed preset is a new version. */
export interface Preset {
  readonly id: string;
  readonly version: number;
  readonly scenario: Scenario;
  /** Known by name only, not offered in the page's list. */
  readonly hidden: boolean;
}

function preset(scenario: Scenario, version: number, hidden = false): Preset {
  return { id: scenario.id, version, scenario, hidden };
}

export const PRESETS: readonly Preset[] = [
  preset(europeMeasured, 2),
  preset(china2018, 2),
  preset(china2025, 1),
  preset(indiaTreds, 2),
  preset(classroom, 1),
  preset(referenceProcess, 1, true),
];

/** The preset of that name, or undefined. */
export function presetById(id: string): Preset | undefined {
  return PRESETS.find((p) => p.id === id);
}
