import { createSignal } from "solid-js";
import { PRESET_LOGS, type Calibration } from "../../../sims/index.ts";
import type { Studies } from "../../../workers/Studies.ts";
import { createStudy } from "../../state/createStudy.ts";

/** The calibrated preset at the work of its logs, asked when first looked at, and again on demand. */
export function createCalibrations(studies: Studies) {
  const study = createStudy();
  const [found, setFound] = createSignal<readonly Calibration[]>([]);

  function run(): void {
    setFound([]);
    void study.run((signal) =>
      studies.calibrate((log) => setFound((before) => [...before, log]), signal),
    );
  }

  return {
    ...study,
    found,
    total: PRESET_LOGS.length,
    /** Asks unless that has been done. */
    start: () => {
      if (study.state() === "idle") run();
    },
    again: run,
  };
}

export type CalibrationsStore = ReturnType<typeof createCalibrations>;
