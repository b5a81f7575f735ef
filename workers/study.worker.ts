import { expose } from "comlink";
import { runClaims, runPresetCalibrations, runProofs, screen } from "../sims/index.ts";
import type { StudyApi } from "./Studies.ts";

const api: StudyApi = {
  prove(onResult) {
    for (const result of runProofs()) onResult(result); // not awaited: a slow page must not slow it
  },
  screen(request, onInput) {
    const work = screen(request);
    for (let next = work.next(); ; next = work.next()) {
      if (next.done) return next.value;
      onInput(next.value);
    }
  },
  judgeClaims(request, onVerdicts) {
    for (const verdicts of runClaims(request)) onVerdicts(verdicts);
  },
  calibrate(onLog) {
    for (const found of runPresetCalibrations()) onLog(found);
  },
};
expose(api);
