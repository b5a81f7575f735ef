import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const ENTRY = "sims/runtime/assembly/kernel.ts";

/** Compiles the assembled loop; gives the bytes of its module. */
export async function compileKernel() {
  const { main } = await import("assemblyscript/asc");
  let bytes;
  const { error, stderr } = await main(
    [
      ENTRY,
      ...["--runtime", "stub", "--importMemory", "--use", "abort=", "--noAssert"],
      ...["-O3", "--converge", "--enable", "simd", "--outFile", "kernel.wasm"],
    ],
    {
      // Files are named in full here, as everywhere in this project; the compiler adds an ending of its own.
      readFile: (name) => {
        try {
          return readFileSync(`${ROOT}${name.replace(/\.ts\.ts$/, ".ts")}`, "utf8");
        } catch {
          return null;
        }
      },
      writeFile: (_, contents) => {
        bytes = contents;
      },
      listFiles: () => [],
    },
  );
  if (error) throw new Error(`the loop does not compile: ${stderr.toString()}`, { cause: error });
  return bytes;
}
