/** What a command found, where that can be bad news. */
export interface Outcome {
  readonly text: string;
  readonly met: boolean;
  /** Exit code where it was not met; 1, a check that was missed, unless said. */
  readonly missed?: number;
}

/** One command of the command line. */
export interface Command {
  /** Its arguments as in the help, such as "FILE". */
  readonly usage: string;
  /** What it does, in one line. */
  readonly help: string;
  /** One line for each option, for the help of this command. */
  readonly options?: readonly string[];
  /** Gives what to print on stdout, without the last line end, or a file to print byte by byte; throws BadInput. */
  run(args: readonly string[]): string | Outcome | Promise<string | Uint8Array | Outcome>;
}
