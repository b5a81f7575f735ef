export function findProgram(
  variable: string,
  names: readonly string[],
  places?: readonly string[],
): string | undefined;
