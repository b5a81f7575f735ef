import type { Evidence } from "../catalogue/Parameter.ts";
import type { ValueSource } from "../Scenario.ts";

// what more than one preset rests on, so that it is cited in the same words
export const BPI_2012 =
  "BPI Challenge 2012 (van Dongen, doi 10.4121/uuid:3926db30-f712-4394-aebc-75976070e91f): personal " +
  "loans of a Dutch bank, not SME finance.";
export const BPI_2012_OCTOBER = `${BPI_2012} Fitted to the 652 files decided of those submitted in October 2011 alone; November is kept for the test.`;
export const ARDENT =
  "Ardent Partners' accounts-payable survey, as quoted at factura.ai (invoice approval statistics).";
export const TREDS =
  "Published range for India's TReDS exchange (KNN and BusinessLine, December 2021).";
export const FACTORING = "factoringhelpline.co.uk, UK factoring terms.";
export const FABRIC =
  "Hyperledger Fabric 2.1 benchmark (github.com/hyperledger/caliper-benchmarks): 0.5 to 2.1 s.";
export const ICC_REGISTER =
  "ICC Trade Register 2022 (release of October 2022): obligor default 0.29 % for import letters of " +
  "credit and 0.36 % for import and export loans in 2021.";
export const BASEL =
  "Basel 3.1 foundation approach, 40 % for senior unsecured corporates and purchased receivables " +
  "(Bank of England, PS1/26).";

/** Evidence and source of one value. */
export function entry(evidence: Evidence, source: string): ValueSource {
  return { evidence, source };
}

/** A value without a source, and why it was taken. */
export const assumed = (why: string) => entry("assumed", why);

// what more than one preset says of its values
export const CONVENTION = assumed("Convention of the experiment, not a fact about the market.");
export const LEDGER_TIME = assumed("Assumed: no published times of a ledger in use were found.");
