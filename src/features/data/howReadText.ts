import type { DataRead } from "../../../workers/data/DataSession.ts";
import type { Mapping } from "../../../workers/data/Mapping.ts";
import type { Survey } from "../../../workers/data/Survey.ts";
import { formatNumber } from "../../format/number.ts";
import { d } from "../../i18n/data.ts";
import { joinSentences } from "../../i18n/joins.ts";

/** What a file was read as, and how many of its rows were used. */
export function readAsText(survey: Survey, mapping: Mapping, read: DataRead | undefined): string {
  const parts = d(mapping.kind === "events" ? "read.summary.events" : "read.summary", {
    kind: d(`kind.${mapping.kind}`),
    kept: formatNumber(read?.kept ?? 0),
    rows: formatNumber(survey.rows),
  });
  const left = read?.bad.count ?? 0;
  return left === 0 ? parts : d("read.summary.left", { summary: parts, n: formatNumber(left) });
}

/** Of which form the file is; and which order its dates have, where `told` by the file itself. */
export function formText({ how }: Survey, told: Mapping["order"]): string {
  const { format, encoding = "", delimiter = ",", sheet = "" } = how;
  const named = {
    ",": d("delimiter.,"),
    ";": d("delimiter.;"),
    "\t": d("delimiter.\t"),
    "|": d("delimiter.|"),
  };
  const form = d(`how.${format}`, {
    encoding,
    sheet,
    delimiter: named[delimiter as keyof typeof named] ?? delimiter,
  });
  return joinSentences([form, told ? d("order.told", { order: d(`order.${told}`) }) : ""]);
}
