export { CATALOGUE, isParameterId, parameter, type ParameterId } from "./catalogue/catalogue.ts";
export {
  EVIDENCE,
  GROUPS,
  type Evidence,
  type Group,
  type Parameter,
  type ParameterKind,
} from "./catalogue/Parameter.ts";
