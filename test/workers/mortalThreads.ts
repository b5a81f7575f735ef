import { expose } from "comlink";
import { createThreadApi } from "../../workers/createThreadApi.ts";
import type { Spawn } from "../../workers/Thread.ts";
import { fakeModel } from "./fakeModel.ts";

/** Threads that fall silent, as a crashed worker does, when they come to a replication the nth time. */
export function mortalThreads(
  fatal: number,
  deaths: number,
): { spawn: Spawn; spawned: () => number } {
  let left = deaths;
  let spawned = 0;
  const spawn: Spawn = () => {
    spawned++;
    const { port1, port2 } = new MessageChannel();
    let tell: (reason: string) => void = () => {};
    const model = fakeModel((replication) => {
      if (replication !== fatal || left === 0) return;
      left--;
      port1.close();
      tell("out of memory");
    });
    expose(createThreadApi(model), port1);
    return {
      endpoint: port2,
      onDeath: (listener) => (tell = listener),
      terminate: () => {
        port1.close();
        port2.close();
      },
    };
  };
  return { spawn, spawned: () => spawned };
}
