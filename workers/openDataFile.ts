import { proxy, wrap, type Remote } from "comlink";
import { orAborted } from "./abort.ts";
import type { DataApi, DataFile } from "./dataProtocol.ts";

/** Opens a file on a worker of its own, which keeps what it read until it is closed. */
export function openDataFile(file: File): DataFile {
  const worker = new Worker(new URL("./data.worker.ts", import.meta.url), { type: "module" });
  const controller = new AbortController();
  const died = new Promise<never>((_, reject) => {
    worker.onerror = (event) => {
      event.preventDefault();
      reject(new Error(event.message || "the script of the worker could not be loaded"));
    };
  });
  died.catch(() => {}); // nobody may be racing it yet
  const remote: Remote<DataApi> = wrap<DataApi>(worker);
  const call = <T>(answer: Promise<T>): Promise<T> =>
    orAborted(Promise.race([answer, died]), controller.signal);
  const heard = (listen: (bytes: number) => void) =>
    proxy((bytes: number) => {
      if (!controller.signal.aborted) listen(bytes);
    });
  return {
    survey: (onBytes) => call(remote.survey(file, heard(onBytes))),
    read: (mapping, onBytes) => call(remote.read(mapping, heard(onBytes))),
    ask: (questions) => call(remote.ask(questions)),
    close() {
      controller.abort();
      worker.terminate();
    },
  };
}
