/** Days from `first` to `last`, both included. */
function span(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, i) => first + i);
}

/**
 * Public holidays of China in days since Monday 1 January 2018, to spring 2019: the last invoices of
 * the year are still at the bank then.
 */
export const holidays: readonly number[] = [
  ...span(0, 0), // New Year
  ...span(45, 51), // Spring Festival, 15 to 21 February
  ...span(94, 96), // Qingming, 5 to 7 April
  ...span(118, 120), // Labour Day, 29 April to 1 May
  ...span(166, 168), // Dragon Boat, 16 to 18 June
  ...span(264, 266), // Mid-Autumn, 22 to 24 September
  ...span(273, 279), // National Day, 1 to 7 October
  ...span(363, 365), // New Year, 30 December to 1 January
  ...span(399, 405), // Spring Festival, 4 to 10 February
  ...span(459, 461), // Qingming, 5 to 7 April
];
