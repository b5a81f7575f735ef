import { PUBLISH } from "../../i18n/publish.ts";

/** Lines of code with which a file is read. */
export interface ReadingLines {
  readonly language: "R" | "Python" | "Excel" | "DuckDB";
  readonly code: string;
}

/** What is said in words of a way to read: those of the page's language, or English in a file. */
export type ReadingWords = (of: "read.excel.csv" | "read.excel.xlsx") => string;

export type ReadableFormat = "csv" | "xlsx" | "parquet" | "json" | "zip";

/**
 * How to read a file of data in R, Python, Excel and DuckDB, as far as each can. `file` is its name; `table` the one in it that
 * is meant, for archives and JSON. R would take a column of nothing but "T" for truth values, hence the type of `arm`; pandas reads the
 * last digit of a number wrong unless it is told otherwise.
 */
export function readingLines(
  format: ReadableFormat,
  file: string,
  table: string,
  words: ReadingWords = (of) => PUBLISH[of],
): readonly ReadingLines[] {
  const name = quoted(file);
  switch (format) {
    case "csv":
      return [
        {
          language: "R",
          code: `d <- read.csv(${name}, colClasses = c(arm = "character"), fileEncoding = "UTF-8")`,
        },
        {
          language: "Python",
          code: `import pandas as pd\nd = pd.read_csv(${name}, float_precision="round_trip")`,
        },
        {
          language: "Excel",
          code: `${words("read.excel.csv")}\nlet\n  Source = Csv.Document(File.Contents("C:\\data\\${file.replaceAll('"', '""')}"), [Delimiter = ",", Encoding = 65001, QuoteStyle = QuoteStyle.Csv]),\n  Headed = Table.PromoteHeaders(Source)\nin\n  Headed`,
        },
        { language: "DuckDB", code: `SELECT * FROM read_csv('${file.replaceAll("'", "''")}');` },
      ];
    case "xlsx":
      return [
        { language: "R", code: `d <- readxl::read_excel(${name}, sheet = "Data")` },
        {
          language: "Python",
          code: `import pandas as pd\nd = pd.read_excel(${name}, sheet_name="Data")`,
        },
        { language: "Excel", code: words("read.excel.xlsx") },
      ];
    case "parquet":
      return [
        { language: "R", code: `d <- nanoparquet::read_parquet(${name})` },
        { language: "Python", code: `import pandas as pd\nd = pd.read_parquet(${name})` },
        {
          language: "Excel",
          code: `let\n  Source = Parquet.Document(File.Contents("C:\\data\\${file.replaceAll('"', '""')}"))\nin\n  Source`,
        },
        { language: "DuckDB", code: `SELECT * FROM '${file.replaceAll("'", "''")}';` },
      ];
    case "json":
      return [
        {
          language: "R",
          code: `d <- as.data.frame(jsonlite::fromJSON(${name})$tables[[${quoted(table)}]]$data)`,
        },
        {
          language: "Python",
          code: `import json, pandas as pd\nd = pd.DataFrame(json.load(open(${name}, encoding="utf-8"))["tables"][${quoted(table)}]["data"])`,
        },
      ];
    case "zip":
      return [
        {
          language: "R",
          code: `d <- read.csv(unz(${name}, ${quoted(`${table}.csv`)}, encoding = "UTF-8"), colClasses = c(arm = "character"))`,
        },
        {
          language: "Python",
          code: `import zipfile, pandas as pd\nd = pd.read_csv(zipfile.ZipFile(${name}).open(${quoted(`${table}.csv`)}), float_precision="round_trip")`,
        },
      ];
  }
}

/** A text in double quotes, as R and Python read it. */
function quoted(text: string): string {
  return JSON.stringify(text);
}
