import type { Collector, Model } from "./protocol.ts";

/** A collector over the given model. */
export function createCollector<Reduction>(model: Model<Reduction>): Collector {
  const reductions = new Map<number, Reduction>();

  function opened(experiment: number): Reduction {
    const reduction = reductions.get(experiment);
    if (reduction === undefined) throw new Error(`experiment ${experiment} is not open`);
    return reduction;
  }

  return {
    open(experiment, scenario, seed, arms, luck) {
      reductions.set(experiment, model.createReduction(scenario, seed, arms, luck));
    },
    add(experiment, table) {
      model.add(opened(experiment), table);
    },
    preview(experiment) {
      return model.glance(opened(experiment));
    },
    look(experiment, until) {
      const result = model.glance(opened(experiment));
      return { result, look: model.lookAt(result, until) };
    },
    conclude(experiment) {
      const result = model.summarise(opened(experiment));
      return { result, digest: model.digest(result) };
    },
    attribute(experiment) {
      const attribution = model.attribute(opened(experiment));
      return { attribution, digest: model.digestOf(attribution) };
    },
    forget(experiment) {
      reductions.delete(experiment);
    },
  };
}
