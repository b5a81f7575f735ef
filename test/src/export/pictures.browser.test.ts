import { expect, it } from "vitest";
import { DIGESTS, digestsOfPictures } from "./pictures.ts";

it("Chromium writes PNG and PDF byte for byte as Node does", async () => {
  expect(await digestsOfPictures()).toEqual(DIGESTS);
});
