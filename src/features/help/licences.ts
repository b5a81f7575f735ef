/** A package that the page brings along. */
export interface LicensedPackage {
  readonly name: string;
  readonly version: string;
  /** SPDX expression, as the package says it; empty where it says nothing. */
  readonly licence: string;
}

/** The words of a licence, notices included, and the packages that come with exactly these. */
export interface LicenceText {
  readonly packages: readonly LicensedPackage[];
  readonly text: string;
}

/** The licences of this page and of all that it brings along, which the build has put beside it. */
export async function loadLicences(): Promise<readonly LicenceText[]> {
  const answer = await fetch("./licences.json");
  if (!answer.ok) throw new Error(`licences.json: ${answer.status}`);
  return (await answer.json()) as readonly LicenceText[];
}
