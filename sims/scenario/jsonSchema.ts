import {
  toJsonSchema,
  toJsonSchemaDefs,
  type ConversionConfig,
  type JsonSchema,
} from "@valibot/to-json-schema";
import { distributionSchema } from "../random/distributions/Distribution.ts";
import { scenarioSchema } from "./Scenario.ts";

type Override = NonNullable<ConversionConfig["overrideSchema"]>;

const closed: Override = ({ valibotSchema, jsonSchema }) =>
  valibotSchema.type === "object" ? { ...jsonSchema, additionalProperties: false } : jsonSchema;

/** Distributions are written out once and referred to, or the schema would be ten times as long. */
const referring: Override = (context) =>
  context.valibotSchema.type === "union" ? { $ref: "#/$defs/distribution" } : closed(context);

/**
 * The JSON Schema (draft 2020-12) of a scenario file, with names, meaning and units of all
 * parameters. It says less than `parseScenario`: rules between fields are not in it.
 */
export function scenarioJsonSchema(): JsonSchema {
  const options = { target: "draft-2020-12", typeMode: "input" } as const;
  return {
    ...toJsonSchema(scenarioSchema, { ...options, overrideSchema: referring }),
    title: "Daybook scenario",
    $defs: toJsonSchemaDefs(
      { distribution: distributionSchema },
      { ...options, overrideSchema: closed },
    ),
  };
}
