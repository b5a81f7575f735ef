import { ErrorBoundary, lazy, Show, Suspense } from "solid-js";
import { ClassNote } from "../features/page/ClassNote.tsx";
import { ScenarioPanel } from "../features/scenario/ScenarioPanel.tsx";
import { t } from "../i18n/t.ts";
import { askWhatIf } from "../state/askWhatIf.ts";
import { offeredPresets, type ChoicesStore } from "../state/createChoices.ts";
import type { Experiment } from "../state/createExperiment.ts";
import type { PanelsStore } from "../state/createPanels.ts";
import type { AskedJob } from "../state/engine.ts";
import type { StoryStore } from "../state/story/createStory.ts";
import { LazyStory } from "./lazyStory.ts";

const AskedBar = lazy(async () => ({
  default: (await import("../features/scenario/AskedBar.tsx")).AskedBar,
}));

export interface PagePanelsProps {
  readonly choices: ChoicesStore;
  readonly experiment: Experiment;
  readonly job: AskedJob;
  readonly story: StoryStore;
  readonly panels: PanelsStore;
}

/** What governs the view: the story, the panel of all values, and the few that are asked about. */
export function PagePanels(props: PagePanelsProps) {
  const { choices, story, panels } = props;
  return (
    <>
      <Show when={story.isOpen()}>
        <ErrorBoundary fallback={<p class="story">{t("view.unavailable")}</p>}>
          <Suspense fallback={<p class="story">{t("view.loading")}</p>}>
            <LazyStory
              choices={choices}
              experiment={props.experiment}
              job={props.job}
              story={story}
              values={panels.valued()}
              onValues={panels.hasPanel() ? panels.setValued : undefined}
            />
          </Suspense>
        </ErrorBoundary>
      </Show>
      <Show when={panels.isShown()}>
        <ScenarioPanel
          presets={offeredPresets}
          preset={choices.preset()}
          scenario={choices.scenario()}
          choices={choices.choices()}
          before={choices.before()}
          after={choices.after()}
          scenarioOf={choices.scenarioOf}
          onUndo={choices.undo}
          onRedo={choices.redo}
          onPreset={choices.setPreset}
          onChange={choices.change}
          onReset={choices.reset}
          onResetAll={choices.resetAll}
          onLock={choices.toggleLock}
          onUnlockAll={choices.unlockAll}
          lost={choices.lost()}
          onBreakEven={(id) => choices.openWith("what-if", askWhatIf(id))}
        />
      </Show>
      <Show when={choices.reduced()}>
        <ClassNote
          hides={choices.choices().hide.length > 0}
          fixes={choices.choices().fix.length > 0 || choices.choices().only !== undefined}
          onShowAll={choices.showAll}
        />
      </Show>
      <Show when={panels.asksFew()}>
        <Suspense>
          <AskedBar
            preset={choices.preset()}
            scenario={choices.scenario()}
            choices={choices.choices()}
            onChange={choices.change}
            onReset={choices.reset}
            all={panels.all()}
            onAll={panels.hasPanel() ? panels.setAll : undefined}
          />
        </Suspense>
      </Show>
    </>
  );
}
