import { expose } from "comlink";
import { createThreadApi } from "./createThreadApi.ts";
import type { Model } from "./protocol.ts";
import type { Spawn } from "./Thread.ts";

/** "Threads" that work on this very thread, between its other tasks: for tests. */
export function inlineThreads<Reduction>(model: Model<Reduction>): Spawn {
  return () => {
    const { port1, port2 } = new MessageChannel();
    expose(createThreadApi(model), port1);
    return {
      endpoint: port2,
      onDeath() {}, // it lives as long as this thread
      terminate() {
        port1.close();
        port2.close();
      },
    };
  };
}
