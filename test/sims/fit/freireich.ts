/**
 * Weeks of remission on 6-mercaptopurine (Freireich et al. 1963, as in Kaplan–Meier's chapter of
 * Kleinbaum and Klein, Survival Analysis, and in Cox and Oakes 1984): ended, and still open.
 */
export const ENDED = [6, 6, 6, 7, 10, 13, 16, 22, 23];
export const OPEN = [6, 9, 10, 11, 17, 19, 20, 25, 32, 32, 34, 35];
