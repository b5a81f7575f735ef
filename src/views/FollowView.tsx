import { openStudies } from "../../workers/openStudies.ts";
import { ArmPicker } from "../features/arms/ArmPicker.tsx";
import { Follow } from "../features/follow/Follow.tsx";
import { readFollow, writeFollow } from "../features/follow/followQuestion.ts";
import { EventLogButton } from "../features/log/EventLogButton.tsx";
import type { PageView } from "./PageView.ts";

/** The view "Follow an invoice" with the worker that runs its actors; loaded when it is first opened. */
export function FollowView({ choices }: PageView) {
  /** Each stop of the clock would be a step to undo: of a question only what is followed is. */
  function take(question: string | undefined): void {
    const isSame = withoutDay(question) === withoutDay(choices.questionOf("follow"));
    if (isSame) choices.look("follow", question);
    else choices.ask("follow", question);
  }
  const studies = openStudies();
  return (
    <Follow
      scenario={choices.scenario()}
      nameOf={choices.nameOf}
      arms={choices.arms()}
      seed={choices.seed()}
      question={choices.questionOf("follow")}
      onQuestion={take}
      onValues={choices.changeTogether}
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

function withoutDay(question: string | undefined): string | undefined {
  return writeFollow({ ...readFollow(question).question, day: 0 });
}
