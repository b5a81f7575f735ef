import { Show } from "solid-js";
import { FileMenu } from "../features/file/FileMenu.tsx";
import type { FullScreen } from "../features/page/createFullScreen.ts";
import { FullScreenButton } from "../features/page/FullScreenButton.tsx";
import { HelpButton } from "../features/page/HelpButton.tsx";
import { LanguageButton } from "../features/page/LanguageButton.tsx";
import { PageTools } from "../features/page/PageTools.tsx";
import { PresentButton } from "../features/page/PresentButton.tsx";
import { StoryButton } from "../features/page/StoryButton.tsx";
import { ThemeButton } from "../features/page/ThemeButton.tsx";
import { ShareButton } from "../features/share/ShareButton.tsx";
import { ViewSteps } from "../features/views/ViewSteps.tsx";
import { ViewSwitch } from "../features/views/ViewSwitch.tsx";
import { scenarioText } from "../i18n/modelWords.ts";
import type { createLanguage } from "../i18n/pageLanguage.ts";
import { t } from "../i18n/t.ts";
import type { StoryStore } from "../state/story/createStory.ts";
import { trackHeader } from "../theme/trackHeader.ts";
import { preloadHelp } from "./lazyHelp.ts";
import { preloadStory } from "./lazyStory.ts";
import { preloadView } from "./lazyViews.ts";
import { RunControl, type RunControlProps } from "./RunControl.tsx";

export interface PageHeaderProps extends RunControlProps {
  readonly story: StoryStore;
  readonly screen: FullScreen;
  readonly speech: ReturnType<typeof createLanguage>;
  readonly dark: boolean;
  readonly onReport: () => void;
}

/** The header: the views, the scenario and its file, the run, and the tools of the page. */
export function PageHeader(props: PageHeaderProps) {
  // A store is the same for as long as the page is there.
  const { choices, story, screen } = props;
  return (
    <header ref={trackHeader} class="page-header">
      <Show
        when={props.present}
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
        onReport={props.onReport}
      />
      <Show when={!choices.hides("run")}>
        <RunControl
          choices={choices}
          experiment={props.experiment}
          name={props.name}
          present={props.present}
        />
      </Show>
      <PageTools>
        <StoryButton
          open={story.isOpen()}
          onToggle={() => (story.isOpen() ? choices.leaveStory() : choices.goToStory(1))}
          onNear={preloadStory}
        />
        <HelpButton onNear={preloadHelp} />
        <LanguageButton failed={props.speech.failed()} onLanguage={choices.setLanguage} />
        <ThemeButton dark={props.dark} onTheme={choices.setTheme} />
        <ShareButton choices={choices} />
        <Show when={props.present && screen.possible}>
          <FullScreenButton full={screen.full()} onFull={screen.set} />
        </Show>
        <PresentButton presenting={props.present} onPresent={choices.setPresent} />
      </PageTools>
    </header>
  );
}
