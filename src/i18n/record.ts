import { textsOf } from "./t.ts";

/** What is said of the reproduction record in an exported file, after the name of the file; loaded with its reader. */
export const RECORD = {
  kind: "is no file that Daybook exports with a reproduction record, which CSV cannot hold; expected SVG, PNG, PDF, HTML, JSON, XLSX, Parquet, ZIP or XES",
  opens:
    "is none of the files that open here: scenarios (JSON), and exported results as SVG, PNG, PDF, HTML, XLSX, Parquet, JSON, ZIP or XES. Data of your own (CSV, XLSX, XES) are opened in the view “{view}”",
  data: "{reason}. Data of your own (CSV, XLSX, XES) are opened in the view “{view}”",
  large: "has {mb} MB; an exported file may have {most} MB at most",
  none: "is {kind} without a reproduction record; expected a file as Daybook has exported it, since other programs may take the record out",
  damaged: "is damaged: it cannot be read as {kind}; expected the file as it was exported",
  several: "holds {n} different reproduction records; expected one",
  long: "holds a reproduction record of more than {most} characters; expected fewer",
  json: "holds a reproduction record that {reason}",
  "format.none":
    "holds no reproduction record where it should be: {value}; expected an object with {keys}",
  "format.newer":
    "holds a reproduction record of format {format}, from a newer Daybook, which has to be used; expected format {here}",
  "format.other": "holds a reproduction record of format {format}; expected {here}",
  field: "holds a reproduction record with {path} = {value}; expected {expected}",
  scenario: "holds a reproduction record whose scenario has problems: {n}",
  "expected.study": "what this kind of experiment can have, as Daybook writes it",
  "expected.model": "the version of a model, such as 0.3.3",
  "expected.experiment": "an object with {keys}",
  "expected.kind": "a kind of experiment that this Daybook knows: {kinds}",
  "expected.seed": "a whole number from 0 to 4294967295",
  "expected.replications": "a whole number from 1 to 100000",
  "expected.arms": "some of T, D, C, L, each once and in this order",
  "expected.luck": "own, or nothing",
  "expected.digest": "a SHA-256 of 64 hexadecimal digits",
  "expected.address": "the query of the page, beginning with a question mark",
  "opened.close": "OK",
  "opened.title": "The exported result is open again",
  model: "{file} was made with model {model}; this is {here}: figures may differ.",
  arms: "{file} is about the arms {arms}; this page compares two, {shown}.",
  replications: "{file} has {n} replications; this page runs {most} at most: figures differ.",
} as const;

export type RecordKey = keyof typeof RECORD;
export const rc = textsOf("record", RECORD);
