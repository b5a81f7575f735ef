import { parentPort } from "node:worker_threads";
import { expose } from "comlink";
import nodeEndpoint from "comlink/dist/esm/node-adapter";
import { createThreadApi } from "./createThreadApi.ts";
import { model } from "./model.ts";

if (!parentPort) throw new Error("kernel.node runs in a thread only; start it as a Worker");
expose(createThreadApi(model), nodeEndpoint(parentPort));
