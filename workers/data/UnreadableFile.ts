/** Why a file cannot be used, as the rest of a sentence that begins with its name. */
export class UnreadableFile extends Error {
  override readonly name = "UnreadableFile";
}
