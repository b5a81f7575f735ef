import type { ExperimentEngine } from "../../workers/ExperimentEngine.ts";
import { openNodeEngine } from "../../workers/openNodeEngine.ts";
import { BadInput } from "./BadInput.ts";

/**
 * Gives the engine and a listener that shows progress on a terminal's stderr; frees the threads
 * afterwards. The listener may be told another number of replications than was thought at first. A scenario found too small only by running it is bad input.
 */
export async function withEngine<T>(
  threads: number,
  replications: number,
  ask: (engine: ExperimentEngine, onProgress: (done: number, total?: number) => void) => Promise<T>,
): Promise<T> {
  // Beside the built main.mjs; named in a variable, or the bundler would look for it now.
  const entry = "./kernel.node.mjs";
  const engine = openNodeEngine(new URL(entry, import.meta.url), threads);
  const { isTTY } = process.stderr;
  try {
    return await ask(engine, (done, total = replications) => {
      if (isTTY) process.stderr.write(`\r${done} of ${total} replications`);
    });
  } catch (error) {
    // Found out only by running: a scenario may be right and yet too small for so few worlds.
    if (error instanceof Error && /^No invoice /.test(error.message)) {
      throw new BadInput(error.message);
    }
    throw error;
  } finally {
    if (isTTY) process.stderr.write("\r\u001b[K");
    engine.close();
  }
}
