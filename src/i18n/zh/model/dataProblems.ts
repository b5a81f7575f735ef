/** What cannot be read of a user's own file, after its name, and why a row is left out; as in `problems.ts`. */
export const DATA_WORDS: Readonly<Record<string, string>> = {
  // rows that are left out
  "{name} is {cell~}; expected {expected~}": "{name} 为{cell~}；应为{expected~}",
  empty: "空",
  "a date such as 2024-03-31": "日期，例如 2024-03-31",
  "a date such as 31/03/2024, day first": "日期，例如 31/03/2024，日在前",
  "a date such as 03/31/2024, month first": "日期，例如 03/31/2024，月在前",
  "a number such as 1234.56": "数，例如 1234.56",
  "a number such as 1234,56": "数，例如 1234,56",
  "more than 0: a credit note is no invoice": "大于 0 的数：贷项通知不是发票",
  "the number of a case": "案件编号",
  "what was done": "所做的事",
  "0 or more": "不小于 0 的数",
  "how many times, a whole number": "次数，即整数",
  "{late} {a~} lies before {early} {b~}; expected the same day or later":
    "{late} {a~} 早于 {early} {b~}；应为同一天或更晚",
  "has # cells; expected #, as the line of names has": "有 # 个单元格；应有 # 个，与列名行一样",

  // files
  "is empty; expected rows": "是空的；应有行",
  "is an old or locked Excel file; expected .xlsx without a password, or CSV":
    "是旧版或加锁的 Excel 文件；应为没有密码的 .xlsx，或 CSV",
  "is a PDF; expected CSV, XLSX or XES": "是 PDF；应为 CSV、XLSX 或 XES",
  "holds bytes that are no text; expected CSV, XLSX or XES":
    "含有不是文本的字节；应为 CSV、XLSX 或 XES",
  "begins as UTF-8 text and goes on in another encoding; expected one":
    "开头是 UTF-8 文本，后面换了另一种编码；应只用一种",
  "unpacks to more than # GB": "解压后超过 # GB",
  "is a damaged gzip file": "是损坏的 gzip 文件",
  "is a damaged Excel file; open it in Excel and save it again":
    "是损坏的 Excel 文件；请在 Excel 中打开并重新保存",
  "is a zip archive, but no Excel workbook": "是 zip 压缩包，但不是 Excel 工作簿",
  "holds more than 500 million characters": "含有超过 5 亿个字符",
  "declares a document type, which may hold traps; expected plain XML":
    "声明了文档类型，其中可能有陷阱；应为普通 XML",
  "is not well-formed XML at line {line}: {reason}": "在第 {line} 行不是格式良好的 XML：{reason}",
  "is XML that begins with <{name}>; expected <log>, as XES does":
    "是以 <{name}> 开头的 XML；应为 <log>，如 XES 那样",
  "has a quote that is opened and never closed, on line {line} or after it":
    "在第 {line} 行或其后有一个引号打开后没有关闭",
  "has a row of more than {n} characters at line {line}; is a quote left open?":
    "在第 {line} 行有一行超过 {n} 个字符；是否有引号没有关闭？",
  "has more than {n} rows; expected at most so many": "超过 {n} 行；应至多这么多",
  "has no line with the names of columns; expected one above the rows":
    "没有列名行；数据行之上应有一行列名",
  "has no rows beneath the names of its columns": "列名之下没有数据行",
  "has {n} columns; expected at most {most}": "有 {n} 列；应至多 {most} 列",
  'has "{cell}" in its first line; expected the names of its columns there':
    "首行中有“{cell}”；那里应为列名",
  "has no column {name}; it has {names}": "没有列 {name}；有 {names}",
  "needs two of the columns invoice date, due date and date paid to be told":
    "须指明开票日期、到期日和付款日期三列中的两列",
  "needs the column customer to be told": "须指明客户列",
  "has no invoice of “{only}” in {name}": "在 {name} 中没有“{only}”的发票",
  "has more than {n} different activities in {name}; expected the names of a few":
    "在 {name} 中有超过 {n} 种不同的活动；应为少数几个名称",
  "needs the columns case, activity and time stamp to be told": "须指明案件、活动和时间戳三列",
  "needs the column with each case's start, and one step or more, to be told":
    "须指明每个案件的开始列，以及一个或更多步骤",
  "has dates in {columns} that can be read day first or month first, and none that tells which; say which":
    "在 {columns} 中的日期可按日在前或月在前来读，没有一个能说明是哪种；请说明",
  "cannot be counted up to {day}; expected a day such as 2024-03-31":
    "不能计到 {day}；应为日期，例如 2024-03-31",
  "has no row that can be used of {n}; line {line}: {reason~}":
    "{n} 行中没有一行可用；第 {line} 行：{reason~}",
  "has no row that can be used of {n}": "{n} 行中没有一行可用",
  "column #": "第 # 列",

  // where values of a file come from
  "Measured: {file}, # rows ({steps}); {how~}. {rest~}":
    "实测：{file}，# 行（{steps}）；{how~}。{rest~}",
  "Measured: {file}, # rows; {how~}. {rest~}": "实测：{file}，# 行；{how~}。{rest~}",
  counted: "计数所得",
  "as seen": "照所见",
  "{family~} by maximum likelihood": "{family~}，最大似然估计",
  "# of them still open, counted as far as they have come. {rest~}":
    "其中 # 张仍未付，计到目前为止。{rest~}",
  "# more do not tell. {rest~}": "另有 # 行没有说明。{rest~}",
  "Taken for: {label~}.": "取用于：{label~}。",
};
