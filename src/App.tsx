import { createEffect, createMemo, createSignal, lazy, Show, Suspense } from "solid-js";
import { TakeAwayContext, type Wanted } from "./charts/frame/takeAway.ts";
import { headline } from "./features/compare/headline.ts";
import { KeepNotice } from "./features/file/KeepNotice.tsx";
import { createPresenter } from "./features/page/createPresenter.ts";
import { PageFooter } from "./features/page/PageFooter.tsx";
import { Announcer } from "./features/run/Announcer.tsx";
import { createLanguage } from "./i18n/pageLanguage.ts";
import { t } from "./i18n/t.ts";
import { createChoices, type ChoicesOptions } from "./state/createChoices.ts";
import { askedJob } from "./state/askedJob.ts";
import { createExperiment } from "./state/createExperiment.ts";
import { createPanels } from "./state/createPanels.ts";
import type { PageEngine } from "./state/engine.ts";
import { createShelf } from "./state/shelf/createShelf.ts";
import { keyOfRun } from "./state/shelf/keyOfRun.ts";
import { Framed, type FramedProps } from "./embed/Framed.tsx";
import { createStory } from "./state/story/createStory.ts";
import { createTheme } from "./theme/createTheme.ts";
import { CurrentView } from "./views/CurrentView.tsx";
import { preloadHelp } from "./views/lazyHelp.ts";
import { PageDialogs } from "./views/PageDialogs.tsx";
import { PageHeader } from "./views/PageHeader.tsx";
import { PagePanels } from "./views/PagePanels.tsx";

const LinkNotice = lazy(async () => ({
  default: (await import("./views/LinkNotice.tsx")).LinkNotice,
}));

export interface AppProps extends Pick<ChoicesOptions, "earlier"> {
  readonly engine: PageEngine;
  /** What is shown in place of the page where it stands within another page. */
  readonly frame?: FramedProps["frame"];
}

/** The page: what the user chose, the experiment that answers it, and the views of the answer. */
export function App(props: AppProps) {
  const embedded = props.frame !== undefined;
  const choices = createChoices({ earlier: props.earlier, keeps: !embedded });
  const theme = createTheme(choices.theme);
  const speech = createLanguage(choices.language);
  const present = () => choices.present() && !embedded;
  const screen = createPresenter(present, choices.setPresent);
  const job = createMemo(() => askedJob(choices));
  const story = createStory(choices);
  const panels = createPanels(choices, story, present);
  /** The chart that is about to leave the app. */
  const [wanted, setWanted] = createSignal<Wanted>();
  /** Whether the report is being asked for. */
  const [reporting, setReporting] = createSignal(false);
  const experiment = createExperiment(props.engine, job, choices.auto);
  const shelf = createShelf({
    finished: embedded ? () => undefined : experiment.finished,
    nameOf: choices.nameOf,
    // What the view of runs compares or draws is not taken from under it.
    isSpared: (digest) => choices.questionOf("runs")?.includes(keyOfRun({ digest })) ?? false,
  });

  // The footers name the scenario that was run, not the one on the sliders now.
  const answered = createMemo(() => experiment.answer()?.request.scenario);
  const name = createMemo(() => {
    const scenario = answered();
    return scenario ? choices.nameOf(scenario) : "";
  });

  createEffect(() => {
    document.title = t("view.title", { view: t(`view.${choices.view()}`) });
  });

  return (
    <Show when={speech.ready()}>
      {/* Within another page nothing is taken away: a link there opens the whole page. */}
      <TakeAwayContext.Provider value={embedded ? undefined : setWanted}>
        <Framed
          frame={props.frame}
          view={View}
          choices={choices}
          error={experiment.error() ?? ""}
          shown={{ present, embedded, hides: choices.hides, isFixed: choices.isFixed }}
        >
          <div
            class="page"
            classList={{
              narrow: !panels.isShown(),
              storied: story.isOpen(),
              valued: panels.valued(),
              covered: story.isCovered(),
            }}
            data-story={story.step()?.id}
          >
            <a class="skip-link" href="#results">
              {t("app.skip")}
            </a>
            <PageHeader
              choices={choices}
              experiment={experiment}
              name={name()}
              present={present()}
              story={story}
              screen={screen}
              speech={speech}
              dark={theme() === "dark"}
              onReport={() => setReporting(true)}
            />
            <PagePanels
              choices={choices}
              experiment={experiment}
              job={job()}
              story={story}
              panels={panels}
            />
            <View />
            <Show when={!present()}>
              <PageFooter onNear={preloadHelp} />
            </Show>
            <Show when={story.isCovered()}>
              <p class="cover" role="status">
                {t("app.story.covered")}
              </p>
            </Show>
            <Announcer
              ending={experiment.ending()}
              replications={experiment.result()?.replications ?? 0}
              seconds={experiment.seconds()}
              headline={story.isCovered() ? "" : headlineText()}
              replaced={experiment.replaced()}
              error={experiment.error()}
            />
            <PageDialogs
              experiment={experiment}
              engine={props.engine}
              look={theme()}
              reporting={reporting()}
              onReported={() => setReporting(false)}
              wanted={wanted()}
              onTaken={() => setWanted(undefined)}
            />
            <Show when={choices.problems.length > 0 || choices.made.model || choices.made.preset}>
              <Suspense>
                <LinkNotice choices={choices} />
              </Suspense>
            </Show>
            <KeepNotice
              trouble={choices.keepTrouble()}
              onDismiss={choices.dismissKeepTrouble}
              aside={choices.aside()}
              onGoToAside={choices.goToAside}
              onForgetAside={choices.forgetAside}
              shelf={choices.view() === "runs" ? undefined : shelf.notice()}
              onDismissShelf={shelf.dismiss}
            />
          </div>
        </Framed>
      </TakeAwayContext.Provider>
    </Show>
  );

  function View() {
    return (
      <CurrentView
        choices={choices}
        experiment={experiment}
        engine={props.engine}
        shelf={shelf}
        name={name()}
      />
    );
  }

  function headlineText(): string {
    const result = experiment.result();
    return result
      ? headline(result)
          .map((part) => part.text)
          .join("")
      : "";
  }
}
