import { openStudies } from "../workers/openStudies.ts";
import { Model, type ModelProps } from "./features/model/Model.tsx";

/** The view "The model" with the workers that its questions go to; loaded when it is first opened. */
export function ModelView(props: Omit<ModelProps, "studies">) {
  return <Model {...props} studies={openStudies()} />;
}
