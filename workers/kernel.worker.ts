import { expose } from "comlink";
import { createThreadApi } from "./createThreadApi.ts";
import { model } from "./model.ts";

expose(createThreadApi(model));
