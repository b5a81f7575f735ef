import { expose } from "comlink";
import { createThreadApi } from "../../workers/createThreadApi.ts";
import { model } from "../../workers/model.ts";
import { spend } from "./fakeModel.ts";

/** The replication that a mortal worker does not survive. */
const FATAL = 40;

/** The real model, in a worker that dies of replication 40 if its name says so. */
const mortal: typeof model = {
  ...model,
  createRunner(job) {
    const runner = model.createRunner(job);
    let dying = false;
    return {
      step(i) {
        if (self.name === "mortal" && job.first + i === FATAL) {
          dying = true;
          // An error outside any promise reaches the page, as that of a failing script does.
          setTimeout(() => {
            throw new Error("crashed on purpose");
          });
        }
        if (dying) spend(50); // so that the job is not over before the worker is
        runner.step(i);
      },
      table: () => runner.table(),
    };
  },
};
expose(createThreadApi(mortal));
