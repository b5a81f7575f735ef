import { MODEL_VERSION, PRESETS } from "../../../sims/index.ts";
import { DEFAULT_PAIR, readArmPair, type ArmPair } from "../../arms/ArmPair.ts";
import { exportKindOf, HEAD_BYTES, type ExportKind } from "../../export/record/exportKind.ts";
import type {
  LoggedExperiment,
  RecordedAxis,
  RecordedExperiment,
} from "../../export/record/experiments.ts";
import { readRecord, tooLargeExport } from "../../export/record/readRecord.ts";
import { isOfThisModel, type ReproductionRecord } from "../../export/record/ReproductionRecord.ts";
import { formatNumber } from "../../format/number.ts";
import { joinList } from "../../i18n/joins.ts";
import { rc } from "../../i18n/record.ts";
import { t } from "../../i18n/t.ts";
import { readAddress } from "../../state/address.ts";
import type { Questions } from "../../state/Choices.ts";
import type { Recalled } from "../../state/takenScenario.ts";
import { MOST_REPLICATIONS } from "../../state/until.ts";
import { OpenedNotice } from "./OpenedNotice.tsx";
import type { FileRead } from "./readFile.ts";

/** What an exported file says, or why it cannot be opened; undefined for what Daybook does not export. */
export async function readExport(file: File): Promise<FileRead | undefined> {
  const refuse = (reason: string): FileRead => {
    return { refused: { name: file.name, reason, problems: [] } };
  };
  // Looked at first, so that a film is not read to its end.
  const head = new Uint8Array(await file.slice(0, HEAD_BYTES).arrayBuffer());
  const kind = exportKindOf(head);
  if (!kind) return isPerhapsJson(head) ? undefined : refuse(rc("opens", { view: t("view.data") }));
  const large = tooLargeExport(file.size);
  if (large !== undefined) return refuse(large);
  const read = readRecord(new Uint8Array(await file.arrayBuffer()));
  if (!read.ok) {
    // Of JSON without a record the reader of scenarios has more to say.
    if (read.none && kind === "json") return undefined;
    const { reason, problems } = read;
    const said =
      read.none && KINDS_OF_DATA.includes(kind)
        ? rc("data", { reason, view: t("view.data") })
        : reason;
    return { refused: { name: file.name, reason: said, problems } };
  }
  const { record } = read;
  const notes = notesOn(record, file.name);
  return {
    scenario: record.scenario,
    looks: looksOf(record),
    Notice:
      notes.length === 0
        ? undefined
        : (props) => <OpenedNotice notes={notes} onClose={props.onClose} />,
  };
}

/** Kinds that a file of the user's own data can be of: workbooks, event logs, packed tables. */
const KINDS_OF_DATA: readonly ExportKind[] = ["archive", "svg", "gzip"];

/** Whether the reader of scenarios has more to say of a file that begins so: JSON, nothing, or text in UTF-16. */
function isPerhapsJson(head: Uint8Array): boolean {
  const [first = 0, second = 0] = head;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return true;
  const start = new TextDecoder("latin1")
    .decode(head)
    .replace(/^\u00EF\u00BB\u00BF/, "")
    .trimStart();
  return start === "" || start.startsWith("[");
}

function looksOf({ experiment, address = "" }: ReproductionRecord): Recalled {
  const { choices } = readAddress(address, PRESETS, "");
  const view = address === "" ? VIEWS_OF[experiment.kind] : choices.view;
  return {
    arms: armsShown(experiment),
    seed: experiment.seed,
    // A design has luck by value, which its question says.
    luck: (experiment.kind === "compare" && experiment.luck) || "common",
    ...("replications" in experiment && { replications: experiment.replications }),
    view,
    questions: address === "" ? questionsOf(experiment) : choices.questions,
  };
}

/** What a design asks in the words of What if; how many values there are is the view's to say. */
function questionsOf(experiment: RecordedExperiment): Questions {
  if (experiment.kind === "log") return { follow: `typical;world=${experiment.first}` };
  if (experiment.kind !== "sweep" && experiment.kind !== "grid") return {};
  const { measures, luck } = experiment;
  const range = ({ id, from, to }: RecordedAxis) => `${id}:${from}:${to}`;
  const [first, second] = measures;
  return {
    "what-if": [
      ...(experiment.kind === "sweep"
        ? [`x=${range(experiment.param)}`]
        : [`x=${range(experiment.x)}`, `y=${range(experiment.y)}`]),
      ...(first && second ? [`show=${first},${second}`] : []),
      ...(luck ? [`luck=${luck}`] : []),
    ].join(";"),
  };
}

/** Where a result is shown of which its record does not say. */
const VIEWS_OF = {
  compare: "compare",
  attribution: "parties",
  sweep: "what-if",
  grid: "what-if",
  sensitivity: "matters",
  log: "follow",
} as const;

/** Of three arms or four the page compares the first and the last. */
function armsShown(experiment: ReproductionRecord["experiment"]): ArmPair {
  if (experiment.kind === "attribution") return DEFAULT_PAIR;
  if (experiment.kind === "log") return armsOfLog(experiment);
  const { arms } = experiment;
  return readArmPair(`${arms[0]},${arms.at(-1)}`) ?? DEFAULT_PAIR;
}

/** The arm of a log beside paper; paper itself beside what it usually stands beside. */
function armsOfLog({ arm }: LoggedExperiment): ArmPair {
  return readArmPair(`${DEFAULT_PAIR[0]},${arm}`) ?? DEFAULT_PAIR;
}

/** What is not, or may not be, as it was; each said in the language spoken when it is read. */
function notesOn(record: ReproductionRecord, file: string): readonly (() => string)[] {
  const { experiment, model } = record;
  const shown = armsShown(experiment);
  const notes: (() => string)[] = [];
  if (!isOfThisModel(record)) notes.push(() => rc("model", { file, model, here: MODEL_VERSION }));
  if (experiment.kind === "log") return notes;
  const { replications } = experiment;
  const { arms = shown } = experiment.kind === "attribution" ? {} : experiment;
  if (arms.join() !== shown.join()) {
    notes.push(() => rc("arms", { file, arms: joinList(arms), shown: joinList(shown) }));
  }
  if (replications > MOST_REPLICATIONS) {
    const [n, most] = [replications, MOST_REPLICATIONS];
    notes.push(() =>
      rc("replications", { file, n: formatNumber(n, 0), most: formatNumber(most, 0) }),
    );
  }
  return notes;
}
