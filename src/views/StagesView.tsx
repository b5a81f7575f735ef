import { ArmPicker } from "../features/arms/ArmPicker.tsx";
import { Stages } from "../features/stages/Stages.tsx";
import type { PageView } from "./PageView.ts";
import { waitingText } from "./waitingText.ts";

/** The view "Where the days go" of the page's experiment; loaded when it is first opened. */
export function StagesView({ choices, experiment }: PageView) {
  const scenario = () => {
    const answer = experiment.answer();
    return answer ? choices.nameOf(answer.request.scenario) : "";
  };
  return (
    <Stages
      result={experiment.result()}
      scenario={scenario()}
      outOfDate={experiment.outOfDate()}
      waiting={waitingText(choices, experiment)}
    >
      <ArmPicker arms={choices.arms()} onArms={choices.setArms} />
    </Stages>
  );
}
