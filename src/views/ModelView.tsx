import { openStudies } from "../../workers/openStudies.ts";
import { askSensitivity } from "../../workers/sensitivity/askSensitivity.ts";
import { Model } from "../features/model/Model.tsx";
import { valueText } from "../format/valueText.ts";
import type { PageView } from "./PageView.ts";

/** The view "The model" with the workers that its questions go to; loaded when it is first opened. */
export function ModelView({ choices, engine }: PageView) {
  return (
    <Model
      scenario={choices.scenario()}
      name={choices.name()}
      nameOf={choices.nameOf}
      arms={choices.arms()}
      seed={choices.seed()}
      textOf={valueText}
      studies={openStudies()}
      askSensitivity={(question, listeners) => askSensitivity(engine, question, listeners)}
      onOpen={choices.open}
    />
  );
}
