import fc from "fast-check";

/** Texts that formats stumble over, and any others. */
export const anyText = fc.oneof(
  fc.constantFrom(
    '=HYPERLINK("http://a.example";"b")',
    "+1+1",
    "-2+3",
    "@SUM(A1)",
    "\t=1+1",
    "\r\n=1",
    "\n@x",
    "＝1",
    "'=1",
    "'",
    "''",
    "",
    " ",
    "a,b",
    'a"b"',
    "line\nline",
    "line\r\nline",
    "账期：三十天",
    "_x0041_",
    "_x005F_",
    "<script>alert(1)</script>",
    "&amp;]]>",
    "__proto__",
    "constructor",
    "NULL",
    "😀",
    "\u0000\u0007\uFFFE\uFFFD\u0085",
  ),
  fc.string({ unit: "binary" }),
);

/** Rows of `tableOf`: any finite number, small integers, and gaps. */
export const anyRows = fc.array(
  fc.tuple(
    fc.option(anyText),
    fc.option(fc.double({ noNaN: true, noDefaultInfinity: true })),
    fc.option(fc.integer()),
  ),
  { maxLength: 12 },
);

/** Zero has one sign in texts. */
export const plain = (value: number | string | null): number | string | null =>
  value === 0 ? 0 : value;
