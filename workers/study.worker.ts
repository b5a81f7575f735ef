import { expose } from "comlink";
import {
  followInvoice,
  runClaims,
  runPresetCalibrations,
  runProofs,
  sampleLog,
} from "../sims/index.ts";
import type { StudyApi } from "./Studies.ts";

const api: StudyApi = {
  prove(onResult) {
    for (const result of runProofs()) onResult(result); // not awaited: a slow page must not slow it
  },
  judgeClaims(request, onVerdicts) {
    for (const verdicts of runClaims(request)) onVerdicts(verdicts);
  },
  calibrate(onLog) {
    for (const found of runPresetCalibrations()) onLog(found);
  },
  follow(request, onChosen, onProgress) {
    return followInvoice(request, { onChosen, onProgress });
  },
  sampleLog,
};
expose(api);
