import { Show } from "solid-js";
import { RunBar } from "../features/run/RunBar.tsx";
import { RunStatus } from "../features/run/RunStatus.tsx";
import type { ChoicesStore } from "../state/createChoices.ts";
import type { Experiment } from "../state/createExperiment.ts";

export interface RunControlProps {
  readonly choices: ChoicesStore;
  readonly experiment: Experiment;
  /** The name of the scenario that was run. */
  readonly name: string;
  /** Whether the page is shown to a room. */
  readonly present: boolean;
}

/** The state of the experiment, with what governs it; before a room, the state alone. */
export function RunControl(props: RunControlProps) {
  const { choices, experiment } = props;
  return (
    <Show
      when={props.present}
      fallback={
        <RunBar
          running={experiment.running()}
          ending={experiment.ending()}
          outOfDate={experiment.outOfDate()}
          result={experiment.result()}
          scenario={props.name}
          done={experiment.done()}
          total={experiment.total()}
          seconds={experiment.seconds()}
          secondsLeft={experiment.secondsLeft()}
          replaced={experiment.replaced()}
          error={experiment.error()}
          arms={choices.arms()}
          seed={choices.seed()}
          luck={choices.luck()}
          wanted={choices.replications()}
          until={choices.until()}
          looks={experiment.looks()}
          auto={choices.auto()}
          onSeed={choices.setSeed}
          onWanted={choices.setReplications}
          onUntil={choices.setUntil}
          onAuto={choices.setAuto}
          onRun={experiment.run}
          onCancel={experiment.cancel}
        />
      }
    >
      <RunStatus
        running={experiment.running()}
        ending={experiment.ending()}
        outOfDate={experiment.outOfDate()}
        result={experiment.result()}
        done={experiment.done()}
        total={experiment.total()}
        until={choices.until()}
        auto={choices.auto()}
        onRun={experiment.run}
      />
    </Show>
  );
}
