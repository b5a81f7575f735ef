import {
  createEffect,
  createMemo,
  createSignal,
  ErrorBoundary,
  lazy,
  Match,
  Show,
  Suspense,
  Switch,
} from "solid-js";
import { Dynamic } from "solid-js/web";
import { TakeAwayContext, type Wanted } from "./charts/frame/takeAway.ts";
import { Dialog } from "./controls/Dialog.tsx";
import { Compare } from "./features/compare/Compare.tsx";
import { headline } from "./features/compare/headline.ts";
import { FileMenu } from "./features/file/FileMenu.tsx";
import { KeepNotice } from "./features/file/KeepNotice.tsx";
import { HelpButton } from "./features/page/HelpButton.tsx";
import { LanguageButton } from "./features/page/LanguageButton.tsx";
import { ClassNote } from "./features/page/ClassNote.tsx";
import { createPresenter } from "./features/page/createPresenter.ts";
import { FullScreenButton } from "./features/page/FullScreenButton.tsx";
import { PageFooter } from "./features/page/PageFooter.tsx";
import { PageTools } from "./features/page/PageTools.tsx";
import { PresentButton } from "./features/page/PresentButton.tsx";
import { StoryButton } from "./features/page/StoryButton.tsx";
import { ThemeButton } from "./features/page/ThemeButton.tsx";
import { Announcer } from "./features/run/Announcer.tsx";
import { RunBar } from "./features/run/RunBar.tsx";
import { RunStatus } from "./features/run/RunStatus.tsx";
import { ShareButton } from "./features/share/ShareButton.tsx";
import { ScenarioPanel } from "./features/scenario/ScenarioPanel.tsx";
import { ViewSteps } from "./features/views/ViewSteps.tsx";
import { ViewSwitch } from "./features/views/ViewSwitch.tsx";
import { scenarioText } from "./i18n/modelWords.ts";
import { createLanguage } from "./i18n/pageLanguage.ts";
import { t } from "./i18n/t.ts";
import { askWhatIf } from "./state/askWhatIf.ts";
import { createChoices, offeredPresets, type ChoicesOptions } from "./state/createChoices.ts";
import { askedJob } from "./state/askedJob.ts";
import { createExperiment } from "./state/createExperiment.ts";
import type { PageEngine } from "./state/engine.ts";
import { createShelf } from "./state/shelf/createShelf.ts";
import { closeHelp, helpPart } from "./state/helpDoor.ts";
import { keyOfRun } from "./state/shelf/keyOfRun.ts";
import { Framed, type FramedProps } from "./embed/Framed.tsx";
import { createStory } from "./state/story/createStory.ts";
import { createTheme } from "./theme/createTheme.ts";
import { trackHeader } from "./theme/trackHeader.ts";
import { CompareHead } from "./views/CompareHead.tsx";
import { LazyDownload } from "./views/lazyDownload.ts";
import { LazyHelp, preloadHelp } from "./views/lazyHelp.ts";
import { LazyReport } from "./views/lazyReport.ts";
import { LazyStory, preloadStory } from "./views/lazyStory.ts";
import { lazyViews, preloadView } from "./views/lazyViews.ts";

const LinkNotice = lazy(async () => ({
  default: (await import("./views/LinkNotice.tsx")).LinkNotice,
}));
const AskedBar = lazy(async () => ({
  default: (await import("./features/scenario/AskedBar.tsx")).AskedBar,
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
  /** Whether a room looks at all values, or at the few that it is asked about. */
  const [all, setAll] = createSignal(false);
  const hasPanel = () => !choices.hides("panel");
  /** A link without the panel has a few values if it says which may be changed. */
  const asks = () => (hasPanel() ? present() : (choices.choices().only?.length ?? 0) > 0);
  const job = createMemo(() => askedJob(choices));
  const story = createStory(choices);
  /** Whether the panel of all values stands beneath the story. */
  const [valued, setValued] = createSignal(false);
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

  const laterView = createMemo(() => {
    const view = choices.view();
    return view === "compare" ? undefined : lazyViews[view];
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
              narrow: !panelShown(),
              storied: story.isOpen(),
              valued: valued(),
              covered: story.isCovered(),
            }}
            data-story={story.step()?.id}
          >
            <a class="skip-link" href="#results">
              {t("app.skip")}
            </a>
            <header ref={trackHeader} class="page-header">
              <Show
                when={present()}
                fallback={
                  <>
                    <span class="brand">{t("app.name")}</span>
                    <ViewSwitch
                      view={choices.view()}
                      views={choices.views()}
                      addressOf={choices.addressOf}
                      onView={choices.setView}
                      onNear={preloadView}
                    />
                  </>
                }
              >
                <ViewSteps
                  view={choices.view()}
                  views={choices.views()}
                  onView={choices.setView}
                  onNear={preloadView}
                />
              </Show>
              <span class="scenario-name">
                {scenarioText(choices.scenario().title)}
                <Show when={choices.edited()}>
                  <span class="edited"> {t("app.edited")}</span>
                </Show>
              </span>
              <FileMenu
                scenario={choices.scenario()}
                title={choices.titleToSave()}
                onOpen={choices.open}
                onRecall={choices.recall}
                onRename={choices.rename}
                onReport={() => setReporting(true)}
              />
              <Show when={!choices.hides("run")}>
                <Show
                  when={present()}
                  fallback={
                    <RunBar
                      running={experiment.running()}
                      ending={experiment.ending()}
                      outOfDate={experiment.outOfDate()}
                      result={experiment.result()}
                      scenario={name()}
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
              </Show>
              <PageTools>
                <StoryButton
                  open={story.isOpen()}
                  onToggle={() => (story.isOpen() ? choices.leaveStory() : choices.goToStory(1))}
                  onNear={preloadStory}
                />
                <HelpButton onNear={preloadHelp} />
                <LanguageButton failed={speech.failed()} onLanguage={choices.setLanguage} />
                <ThemeButton dark={theme() === "dark"} onTheme={choices.setTheme} />
                <ShareButton choices={choices} />
                <Show when={present() && screen.possible}>
                  <FullScreenButton full={screen.full()} onFull={screen.set} />
                </Show>
                <PresentButton presenting={present()} onPresent={choices.setPresent} />
              </PageTools>
            </header>
            <Show when={story.isOpen()}>
              <ErrorBoundary fallback={<p class="story">{t("view.unavailable")}</p>}>
                <Suspense fallback={<p class="story">{t("view.loading")}</p>}>
                  <LazyStory
                    choices={choices}
                    experiment={experiment}
                    job={job()}
                    story={story}
                    values={valued()}
                    onValues={hasPanel() ? setValued : undefined}
                  />
                </Suspense>
              </ErrorBoundary>
            </Show>
            <Show when={panelShown()}>
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
            <Show when={asks() && !story.isOpen()}>
              <Suspense>
                <AskedBar
                  preset={choices.preset()}
                  scenario={choices.scenario()}
                  choices={choices.choices()}
                  onChange={choices.change}
                  onReset={choices.reset}
                  all={all()}
                  onAll={hasPanel() ? setAll : undefined}
                />
              </Suspense>
            </Show>
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
            <Show when={helpPart()}>
              <ErrorBoundary fallback={<DialogFailed title={t("app.help")} onClose={closeHelp} />}>
                <Suspense>
                  <LazyHelp />
                </Suspense>
              </ErrorBoundary>
            </Show>
            <Show when={reporting()}>
              <ErrorBoundary
                fallback={
                  <DialogFailed title={t("file.report")} onClose={() => setReporting(false)} />
                }
              >
                <Suspense>
                  <LazyReport
                    finished={experiment.finished()}
                    outOfDate={experiment.outOfDate()}
                    address={location.search}
                    onClose={() => setReporting(false)}
                  />
                </Suspense>
              </ErrorBoundary>
            </Show>
            <Show when={wanted()}>
              {(it) => (
                <ErrorBoundary
                  fallback={
                    <DialogFailed
                      title={t("chart.download")}
                      onClose={() => setWanted(undefined)}
                    />
                  }
                >
                  <Suspense>
                    <LazyDownload
                      wanted={it()}
                      look={theme()}
                      address={location.search}
                      engine={props.engine}
                      onClose={() => setWanted(undefined)}
                    />
                  </Suspense>
                </ErrorBoundary>
              )}
            </Show>
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

  /** What answers the choices; all else on the page governs it. */
  function View() {
    return (
      <ErrorBoundary fallback={<ViewPlaceholder text={t("view.unavailable")} />}>
        <Suspense fallback={<ViewPlaceholder text={t("view.loading")} />}>
          <Switch>
            <Match when={choices.view() === "compare"}>
              <Compare
                result={experiment.result()}
                scenario={name()}
                outOfDate={experiment.outOfDate()}
                running={
                  experiment.running() || (choices.auto() && experiment.ending() === undefined)
                }
                ending={experiment.ending()}
                inputsHref={choices.hides("matters") ? undefined : choices.addressOf("matters")}
                onInputs={() => choices.setView("matters")}
              >
                <CompareHead choices={choices} engine={props.engine} />
              </Compare>
            </Match>
            <Match when={laterView()}>
              {(view) => (
                <Dynamic
                  component={view()}
                  choices={choices}
                  experiment={experiment}
                  engine={props.engine}
                  shelf={shelf}
                />
              )}
            </Match>
          </Switch>
        </Suspense>
      </ErrorBoundary>
    );
  }

  function panelShown(): boolean {
    return hasPanel() && (!present() || all() || (story.isOpen() && valued()));
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

/** The script of a dialog did not come: said where it would be. */
function DialogFailed(props: { readonly title: string; readonly onClose: () => void }) {
  return (
    <Dialog title={props.title} onClose={props.onClose}>
      <p>{t("view.unavailable")}</p>
      <form method="dialog" class="dialog-buttons">
        <button class="button primary">{t("link.close")}</button>
      </form>
    </Dialog>
  );
}

/** What stands where a view will be. */
function ViewPlaceholder(props: { readonly text: string }) {
  return (
    <main id="results" tabindex="-1">
      <h1 class="view-placeholder">{props.text}</h1>
    </main>
  );
}
