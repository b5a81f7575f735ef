import { createSignal, Show } from "solid-js";
import { Dynamic } from "solid-js/web";
import { serialiseScenario } from "../../../sims/index.ts";
import type { Scenario } from "../../../sims/scenario/Scenario.ts";
import { scenarioText } from "../../i18n/modelWords.ts";
import { t } from "../../i18n/t.ts";
import { commandKey, commandOf } from "../../keys/commandKey.ts";
import { useKeys } from "../../keys/useKeys.ts";
import type { Recalled } from "../../state/takenScenario.ts";
import { LONGEST_TITLE } from "../../state/ownWords.ts";
import { createFileDrop } from "./createFileDrop.ts";
import { createFileKeys } from "./createFileKeys.ts";
import { createSaid } from "../../controls/createSaid.ts";
import { downloadText } from "../../controls/downloadText.ts";
import { fileNameOf } from "./fileName.ts";
import { FileProblems, type RefusedFile } from "./FileProblems.tsx";
import { readFile, type OpenedFile } from "./readFile.ts";
import { SaveDialog } from "./SaveDialog.tsx";
import "./file.css";

export interface FileMenuProps {
  readonly scenario: Scenario;
  /** What the scenario is called now, with "edited" if a preset was changed. */
  readonly title: string;
  readonly onOpen: (scenario: Scenario) => void;
  /** Takes the scenario of an exported result, and all else that it says. */
  readonly onRecall: (scenario: Scenario, looks: Recalled) => void;
  /** Gives the scenario a title and a note, and returns it. */
  readonly onRename: (title: string, note: string) => Scenario;
  /** Asks for the report of what was found. */
  readonly onReport: () => void;
}

/** Opens a scenario, or an exported result, from a file picked or dropped on the page, and saves the present one. */
export function FileMenu(props: FileMenuProps) {
  const [saving, setSaving] = createSignal(false);
  const [refused, setRefused] = createSignal<RefusedFile>();
  const [notice, setNotice] = createSignal<OpenedFile["Notice"]>();
  const { said, say } = createSaid();
  let picker!: HTMLInputElement;
  /** Counts what was asked to be opened: the last counts, however long those before take. */
  let last = 0;

  async function open(files: FileList | null): Promise<void> {
    const [file, second] = files ?? [];
    if (!file) return;
    const own = ++last;
    if (second) {
      setRefused({ name: t("file.several"), reason: t("file.onlyOne"), problems: [] });
      return;
    }
    const read = await readFile(file);
    if (own !== last) return;
    if ("refused" in read) {
      setRefused(read.refused);
      return;
    }
    if (read.looks) props.onRecall(read.scenario, read.looks);
    else props.onOpen(read.scenario);
    setNotice(() => read.Notice);
    say(() => t("file.opened", { title: scenarioText(read.scenario.title) }));
  }

  function save(title: string, note: string): void {
    const scenario = props.onRename(title, note);
    downloadText(fileNameOf(scenario.id), serialiseScenario(scenario));
    say(() => t("file.saved", { file: fileNameOf(scenario.id) }));
  }

  const pick = () => picker.click();
  createFileKeys({ onSave: () => setSaving(true), onOpen: pick });
  useKeys(() => [
    { key: `${commandKey}+O`, label: t("file.open.key"), group: "page" },
    { key: `${commandKey}+S`, label: t("file.saveAs"), group: "page" },
  ]);
  const over = createFileDrop((files) => void open(files));

  return (
    <div class="file-menu" role="group" aria-label={t("file.menu")}>
      <button
        type="button"
        class="link-button"
        title={t("file.open.title", { keys: commandOf("O") })}
        aria-keyshortcuts="Control+O Meta+O"
        onClick={pick}
      >
        {t("file.open")}
      </button>
      <button
        type="button"
        class="link-button"
        title={t("file.save.title", { keys: commandOf("S") })}
        aria-keyshortcuts="Control+S Meta+S"
        aria-haspopup="dialog"
        onClick={() => setSaving(true)}
      >
        {t("file.save")}
      </button>
      <button
        type="button"
        class="link-button"
        aria-haspopup="dialog"
        onClick={() => props.onReport()}
      >
        {t("file.report")}
      </button>
      <input
        ref={picker}
        type="file"
        class="file-picker"
        accept=".json,.svg,.png,.pdf,.html,.xlsx,.parquet,.zip,.xes"
        aria-label={t("file.pick")}
        tabindex="-1"
        hidden
        onChange={(event) => {
          const input = event.currentTarget;
          void open(input.files).then(() => {
            input.value = ""; // so that the same file can be picked again
          });
        }}
      />
      <p class="visually-hidden" aria-live="polite">
        {said()}
      </p>
      <Show when={saving()}>
        <SaveDialog
          title={props.title.slice(0, LONGEST_TITLE)}
          note={scenarioText(props.scenario.note)}
          id={props.scenario.id}
          idTitle={scenarioText(props.scenario.title)}
          onSave={save}
          onClose={() => setSaving(false)}
        />
      </Show>
      {/* Keyed: a dialog is told late that it was closed, when the next may stand in its place. */}
      <Show when={refused()} keyed>
        {(file) => (
          <FileProblems
            {...file}
            onClose={() => setRefused((now) => (now === file ? undefined : now))}
          />
        )}
      </Show>
      <Show when={notice()} keyed>
        {(of) => (
          <Dynamic
            component={of}
            onClose={() => setNotice((now) => (now === of ? undefined : now))}
          />
        )}
      </Show>
      <Show when={over()}>
        <div class="drop-here">{t("file.drop")}</div>
      </Show>
    </div>
  );
}
