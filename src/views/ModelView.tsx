import { openStudies } from "../../workers/openStudies.ts";
import { Model } from "../features/model/Model.tsx";
import { valueText } from "../features/scenario/valueText.ts";
import type { PageView } from "./PageView.ts";

/** The view "The model" with the workers that its questions go to; loaded when it is first opened. */
export function ModelView({ choices }: PageView) {
  return (
    <Model
      scenario={choices.scenario()}
      name={choices.name()}
      arms={choices.arms()}
      seed={choices.seed()}
      textOf={valueText}
      studies={openStudies()}
      onOpen={choices.open}
    />
  );
}
