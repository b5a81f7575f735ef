/** From which volume a network pays. */
export const BREAK_EVEN = {
  "breakEven.title": "From which volume the {network} pays",
  "breakEven.network.L": "ledger",
  "breakEven.network.C": "platform",
  "breakEven.who": "Fixed cost is paid for by",
  "breakEven.volume": "Million {currency} a year",
  "breakEven.operator": "What its operator earns beyond running cost",
  "breakEven.members": "What suppliers save, fees paid",
  "breakEven.society": "What all save together",
  "breakEven.never": "no volume",
  "breakEven.loses": "each invoice loses",
  "breakEven.more": "{times} times what runs there",
  "breakEven.reached": "reached: {percent} % of it",
  "breakEven.scale": "Against what runs there, on a logarithmic scale",
  "breakEven.tenth": "a tenth",
  "breakEven.now": "runs there",
  "breakEven.tenfold": "tenfold",
  "breakEven.here": "In this scenario {volume} million {currency} a year run there.",
  "breakEven.note":
    "From the means, without intervals: savings and running cost grow with the volume, the fixed cost stays.",
} as const;
