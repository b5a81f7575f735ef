import { expect, test } from "vitest";
import { KERNEL_MODULE } from "../../../sims/runtime/kernelModule.ts";
import { compileKernel } from "../../../src/build/compileKernel.mjs";

test("the module that the kernel runs is what the compiler makes of its source", async () => {
  expect(KERNEL_MODULE).toBe(Buffer.from(await compileKernel()).toString("hex"));
});
