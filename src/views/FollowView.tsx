import { openStudies } from "../../workers/openStudies.ts";
import { ArmPicker } from "../features/arms/ArmPicker.tsx";
import { Follow } from "../features/follow/Follow.tsx";
import type { PageView } from "./PageView.ts";

/** The view "Follow an invoice" with the worker that runs its actors; loaded when it is first opened. */
export function FollowView({ choices }: PageView) {
  return (
    <Follow
      scenario={choices.scenario()}
      nameOf={choices.nameOf}
      arms={choices.arms()}
      seed={choices.seed()}
      question={choices.questionOf("follow")}
      onQuestion={(question) => choices.ask("follow", question)}
      auto={choices.auto()}
      studies={openStudies()}
    >
      <ArmPicker arms={choices.arms()} onArms={choices.setArms} />
    </Follow>
  );
}
