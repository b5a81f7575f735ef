const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];
const SCALES: Readonly<Record<string, number>> = {
  million: 1e6,
  billion: 1e9,
  bn: 1e9,
  crore: 1e7,
  lakh: 1e5,
  万: 1e4,
  亿: 1e8,
  百万: 1e6,
};
const NUMBER = String.raw`(\d+(?:,\d{3})*(?:\.\d+)?)`;
const SCALED = new RegExp(`${NUMBER}\\s*(million|billion|bn|crore|lakh|百万|万|亿)?`, "g");
/** "8 to 8.8 billion": the scale is that of both. */
const RANGE = new RegExp(
  `(?<![\\d.,])(\\d{1,2}(?:\\.\\d+)?) (to|and later|至) ${NUMBER} (million|billion|bn|亿|万)`,
  "g",
);

/** Every number of a sentence in English or Chinese, as a number, in order of size: 5 million is 500 万, June is 6 月. */
export function figuresOf(text: string): readonly number[] {
  const months = MONTHS.reduce(
    (said, month, i) => said.replace(new RegExp(`\\b${month}\\b`, "g"), String(i + 1)),
    text,
  );
  const ranges = months.replace(RANGE, "$1 $4 $2 $3 $4");
  return [...ranges.matchAll(SCALED)]
    .map(([, number = "", scale]) =>
      Number((Number(number.replaceAll(",", "")) * (SCALES[scale ?? ""] ?? 1)).toPrecision(12)),
    )
    .sort((a, b) => a - b);
}
