import { ArmPicker } from "../features/arms/ArmPicker.tsx";
import { createAttribution } from "../features/parties/createAttribution.ts";
import { Parties } from "../features/parties/Parties.tsx";
import { Why } from "../features/parties/Why.tsx";
import type { PageView } from "./PageView.ts";
import { waitingText } from "./waitingText.ts";

/** The view "Who gains" of the page's experiment; loaded when it is first opened. */
export function PartiesView({ choices, experiment, engine }: PageView) {
  const attribution = createAttribution(engine);
  const scenario = () => {
    const answer = experiment.answer();
    return answer ? choices.nameOf(answer.request.scenario) : "";
  };
  const asked = () => ({
    scenario: choices.scenario(),
    seed: choices.seed(),
    replications: choices.replications(),
  });
  return (
    <Parties
      result={experiment.result()}
      scenario={scenario()}
      outOfDate={experiment.outOfDate()}
      waiting={waitingText(choices, experiment)}
      why={<Why attribution={attribution} asked={asked()} nameOf={choices.nameOf} />}
    >
      <ArmPicker arms={choices.arms()} onArms={choices.setArms} />
    </Parties>
  );
}
