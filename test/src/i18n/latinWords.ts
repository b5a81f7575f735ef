/**
 * Latin words that stand in Chinese texts too: names, acronyms of statistics and formats, keys of the
 * keyboard, and what is written in links. Each is here because a Chinese reader would write it so.
 */
const ALLOWED = new Set([
  "Daybook",
  // Formats and programs.
  "CSV",
  "XLSX",
  "XES",
  "SVG",
  "PNG",
  "PDF",
  "HTML",
  "ZIP",
  "Parquet",
  "SHA",
  "JSON",
  "Excel",
  "XState",
  "Python",
  "DuckDB",
  "README",
  // As Excel's own menu has it, and the name of a sheet in a workbook.
  "Unicode",
  "UTF",
  "Data",
  // A command that is typed.
  "daybook",
  "verify",
  // Statistics.
  "AIC",
  "CVaR",
  "PERT",
  "Sobol",
  "Saltelli",
  "Jansen",
  "Greenwood",
  "Kolmogorov",
  "Smirnov",
  "Wasserstein",
  "Welch",
  "Kaplan",
  "Meier",
  "Shapley",
  // Days sales outstanding and days payable outstanding: in Chinese reports by these letters too.
  "DSO",
  "DPO",
  // Keys.
  "Shift",
  "Esc",
  "Enter",
  "Home",
  "End",
  "Page",
  "Down",
  "Ctrl",
  "Command",
  // What is typed into a link.
  "timeToCash",
  "costPer",
  "light",
  "dark",
  "common",
  "own",
  // What is typed on a command line.
  "daybook",
  "verify",
  // A trading system by its name, and currencies by their codes.
  "TReDS",
  // A format of reference managers.
  "BibTeX",
  "CNY",
  "EUR",
  "INR",
  "USD",
]);

/** Latin words of three letters or more that a Chinese text should not have. */
export function latinWords(text: string): readonly string[] {
  return [...text.matchAll(/[A-Za-z]{3,}/g)]
    .map(([word]) => word)
    .filter((word) => !ALLOWED.has(word));
}
