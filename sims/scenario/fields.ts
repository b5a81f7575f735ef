import * as v from "valibot";
import { distributionSchema } from "../random/distributions/Distribution.ts";
import { parameter, type ParameterId } from "./catalogue/catalogue.ts";

/** Schemas of single values, with the limits, names and units of the catalogue. */

function describe(id: ParameterId): string {
  const { help, unit } = parameter(id);
  return `${help} Unit: ${unit}.`;
}

export function numberField(id: ParameterId) {
  const { limits, label } = parameter(id);
  return v.pipe(
    v.number(),
    v.minValue(limits[0]),
    v.maxValue(limits[1]),
    v.title(label),
    v.description(describe(id)),
  );
}

export function integerField(id: ParameterId) {
  const { limits, label } = parameter(id);
  return v.pipe(
    v.number(),
    v.integer(),
    v.minValue(limits[0]),
    v.maxValue(limits[1]),
    v.title(label),
    v.description(describe(id)),
  );
}

/** A list of whole numbers within the limits, at most 400 of them. */
export function listField(id: ParameterId, least: 0 | 1) {
  const { limits, label } = parameter(id);
  return v.pipe(
    v.array(v.pipe(v.number(), v.integer(), v.minValue(limits[0]), v.maxValue(limits[1]))),
    v.minLength(least),
    v.maxLength(400),
    v.title(label),
    v.description(describe(id)),
  );
}

export function choiceField<const Choice extends string | number>(
  id: ParameterId,
  choices: readonly Choice[],
) {
  return v.pipe(v.picklist(choices), v.title(parameter(id).label), v.description(describe(id)));
}

export function distributionField(id: ParameterId) {
  return v.pipe(distributionSchema, v.title(parameter(id).label), v.description(describe(id)));
}
