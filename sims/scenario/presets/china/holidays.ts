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

/** The same since Monday 30 December 2024, to spring 2026. */
export const holidays2025: readonly number[] = [
  ...span(2, 2), // New Year
  ...span(29, 36), // Spring Festival, 28 January to 4 February
  ...span(95, 97), // Qingming, 4 to 6 April
  ...span(122, 126), // Labour Day, 1 to 5 May
  ...span(152, 154), // Dragon Boat, 31 May to 2 June
  ...span(275, 282), // National Day and Mid-Autumn, 1 to 8 October
  ...span(367, 369), // New Year, 1 to 3 January
  ...span(413, 420), // Spring Festival, 16 to 23 February
  ...span(460, 462), // Qingming, 4 to 6 April
];
