interface LedgerForm {
  readonly delimiter?: string;
  readonly date?: (day: number) => string;
  readonly decimal?: string;
  /** Days by which the late ones are late. */
  readonly late?: (i: number) => number;
}

/** A ledger that nobody kept: so many invoices, 30 days to pay, every fourth ten days late unless said, the last five open. */
export function inventedLedger(
  n: number,
  { delimiter = ";", date = germanDate, decimal = ",", late = () => 10 }: LedgerForm = {},
): string {
  const rows = Array.from({ length: n }, (_, i) => {
    const invoice = DAY_0 + i;
    const due = invoice + 30;
    const paid = i >= n - 5 ? "" : date(due + (i % 4 === 3 ? late(i) : -i % 4));
    const amount = `${1000 + i}${decimal}50`;
    const flag = i % 10 === 0 ? "ja" : "nein";
    return [`R${i}`, `Kunde "${i % 3}"`, date(invoice), date(due), paid, amount, flag]
      .map((cell) => (cell.includes('"') ? `"${cell.replaceAll('"', '""')}"` : cell))
      .join(delimiter);
  });
  const head = [
    "Nummer",
    "Kunde",
    "Rechnungsdatum",
    "Fällig am",
    "Bezahlt am",
    "Betrag",
    "Strittig",
  ];
  return [head.join(delimiter), ...rows, ""].join("\r\n");
}

/** Days from 1 January 1970 to Monday, 1 January 2024. */
const DAY_0 = 19_723;

export function germanDate(day: number): string {
  const [y = "", m = "", d = ""] = new Date(day * 86_400_000).toISOString().slice(0, 10).split("-");
  return `${d}.${m}.${y}`;
}

export function slashDate(day: number): string {
  return germanDate(day).replaceAll(".", "/");
}

/** Events of forty cases: submitted on weekdays at 9, approved two hours later, every fifth rejected once before and approved a day later. */
export function inventedEvents(): string {
  const rows: string[] = [];
  for (let i = 0; i < 40; i++) {
    const day = DAY_0 + Math.floor(i / 5) * 7 + (i % 5 === 4 ? 1 : 0);
    const at = (days: number, hour: string) =>
      `${new Date((day + days) * 86_400_000).toISOString().slice(0, 10)}T${hour}:00:00+01:00`;
    rows.push(`c${i},submitted,${at(0, "09")}`);
    if (i % 5 === 0) rows.push(`c${i},rejected,${at(0, "10")}`);
    rows.push(`c${i},approved,${at(i % 5 === 0 ? 1 : 0, "11")}`);
  }
  return ["case id,activity,time stamp", ...rows].join("\n");
}
