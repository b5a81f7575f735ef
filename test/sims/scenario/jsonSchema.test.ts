import { describe, expect, it } from "vitest";
import { CATALOGUE } from "../../../sims/scenario/catalogue.ts";
import { scenarioJsonSchema } from "../../../sims/scenario/jsonSchema.ts";
import { own } from "../../../sims/scenario/Problem.ts";

describe("scenarioJsonSchema", () => {
  const schema = scenarioJsonSchema();

  it("says which draft it follows", () => {
    expect(schema.$schema).toBe("https://json-schema.org/draft/2020-12/schema");
  });

  it("gives every parameter its name, meaning and unit", () => {
    for (const { id, label, help, unit } of CATALOGUE) {
      const node = id
        .split(".")
        .reduce<unknown>((at, key) => own(own(at, "properties"), key), schema);
      expect(node, id).toMatchObject({ title: label, description: `${help} Unit: ${unit}.` });
    }
  });

  it("refuses keys that a scenario does not have", () => {
    expect(schema.additionalProperties).toBe(false);
    expect(own(own(schema, "properties"), "bank")).toMatchObject({ additionalProperties: false });
  });

  it("describes a distribution once", () => {
    expect(own(schema.$defs, "distribution")).toBeDefined();
    // Nine families, each with its fields: written out for every parameter they could not be overlooked.
    expect(JSON.stringify(schema).match(/"weibull"/g)).toHaveLength(1);
  });
});
