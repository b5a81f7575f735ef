/** What a user has to put right: one line each, shown without a stack. Exit code 2. */
export class BadInput extends Error {
  override readonly name = "BadInput";
  readonly lines: readonly string[];

  constructor(...lines: readonly string[]) {
    super(lines.join("\n"));
    this.lines = lines;
  }
}
