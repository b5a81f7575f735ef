import * as v from "valibot";
import { integerField as integer, numberField as number } from "../fields.ts";
import type { ValueSource } from "../Scenario.ts";

/** Who cheats banks beside genuine invoices, and what finds it out. */
export const fraudSchema = v.object({
  share: number("fraud.share"),
  fictitious: number("fraud.fictitious"),
  duplicate: number("fraud.duplicate"),
  forged: number("fraud.forged"),
  banks: integer("fraud.banks"),
  registryCoverage: number("fraud.registryCoverage"),
  searchDiscipline: number("fraud.searchDiscipline"),
  detection: number("fraud.detection"),
  severity: number("fraud.severity"),
});

/** Nobody cheats; the rest says how it would be done. */
export const NO_FRAUD = {
  share: 0,
  fictitious: 60,
  duplicate: 25,
  forged: 15,
  banks: 2,
  registryCoverage: 0.8,
  searchDiscipline: 0.5,
  detection: 0.5,
  severity: 0.28,
} as const;

const assumed = (source: string): ValueSource => ({ evidence: "assumed", source });
const SPLIT = assumed(
  "Assumed: 60 to 25 to 15; texts rank invented invoices most common (calert.info 1657, ucfunding.com), without numbers.",
);

/** Sources of the values above; that of the share is that it was left out. */
export const FRAUD_SOURCES = {
  "fraud.fictitious": SPLIT,
  "fraud.duplicate": SPLIT,
  "fraud.forged": SPLIT,
  "fraud.banks": assumed("Assumed: the least that makes a duplicate."),
  "fraud.registryCoverage": assumed(
    "Assumed: a registry exists, without examining what is filed (zhongdengwang.org.cn); no coverage is published.",
  ),
  "fraud.searchDiscipline": assumed("Assumed: half of the searches are made, and made well."),
  "fraud.detection": assumed(
    "Assumed: half of the invented invoices; no published rate of detection was found.",
  ),
  "fraud.severity": {
    evidence: "derived",
    source:
      "Chengxing, 2015 to 2019: RMB 8 to 8.8 bn lost of 30 bn obtained, most earlier rolls repaid (defenselawyer.cn, lanjinger.com, of the court record). Of the last exposure alone it would be 0.8 to 1 (assumed).",
  },
} as const satisfies Readonly<Record<string, ValueSource>>;
