import { expose } from "comlink";
import { createThreadApi } from "../../workers/createThreadApi.ts";
import { fakeModel } from "./fakeModel.ts";

/** A thread over the fake model that crashes on replication 77 if its name says so. */
const model = fakeModel((replication) => {
  if (self.name !== "mortal" || replication !== 77) return;
  // An error outside any promise ends up at the worker itself, as a failing script does.
  setTimeout(() => {
    throw new Error("crashed on purpose");
  });
  const end = performance.now() + 60;
  while (performance.now() < end);
});
expose(createThreadApi(model));
