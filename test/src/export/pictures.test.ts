import { expect, it } from "vitest";
import { DIGESTS, digestsOfPictures } from "./pictures.ts";

it("Node writes PNG and PDF byte for byte as browsers do", async () => {
  expect(await digestsOfPictures()).toEqual(DIGESTS);
});
