/**
 * Version of the model. The same version, scenario, seed and number of replications give the same
 * result to the last bit. Any change that can move a result (a rule, a statechart, the name of a
 * draw, an estimator, a column) raises it: the last part while the meaning of the scenario is kept,
 * the middle part when rules change what is simulated. Digests are comparable within one version only.
 */
export const MODEL_VERSION = "0.3.3";
