import { openStudies } from "../../workers/openStudies.ts";
import { ArmPicker } from "../features/arms/ArmPicker.tsx";
import { Follow } from "../features/follow/Follow.tsx";
import { EventLogButton } from "../features/log/EventLogButton.tsx";
import type { PageView } from "./PageView.ts";

/** The view "Follow an invoice" with the worker that runs its actors; loaded when it is first opened. */
export function FollowView({ choices }: PageView) {
  const studies = openStudies();
  return (
    <Follow
      scenario={choices.scenario()}
      nameOf={choices.nameOf}
      arms={choices.arms()}
      seed={choices.seed()}
      question={choices.questionOf("follow")}
      onQuestion={(question) => choices.ask("follow", question)}
      auto={choices.auto()}
      studies={studies}
    >
      <ArmPicker arms={choices.arms()} onArms={choices.setArms}>
        <EventLogButton
          scenario={choices.scenario()}
          arms={choices.arms()}
          seed={choices.seed()}
          studies={studies}
        />
      </ArmPicker>
    </Follow>
  );
}
