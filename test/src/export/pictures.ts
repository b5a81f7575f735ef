import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex } from "@noble/hashes/utils.js";
import { writePdf } from "../../../src/export/pdf/writePdf.ts";
import { writePng } from "../../../src/export/png/writePng.ts";
import { demonstration } from "./demonstration.ts";

const PACKET = '<?xpacket begin="\ufeff"?><x:xmpmeta xmlns:x="adobe:ns:meta/">账本</x:xmpmeta>';

/** SHA-256 of the demonstration as PNG (2×) and PDF, in both languages, as this platform writes them. */
export async function digestsOfPictures(): Promise<Record<string, string>> {
  const digests: Record<string, string> = {};
  for (const language of ["en", "zh"] as const) {
    const plate = demonstration(language);
    digests[`${language}.png`] = bytesToHex(sha256(await writePng(plate, 2, PACKET)));
    digests[`${language}.pdf`] = bytesToHex(sha256(await writePdf(plate, PACKET)));
  }
  return digests;
}

/** What Node and Chromium wrote alike when these were looked at. A new version of a library may change them. */
export const DIGESTS = {
  "en.png": "94d8b598518a02021d666f9161d25972ed65b9f9a8b5cb8e8be826245d9fce1c",
  "en.pdf": "2c7fe7a7ccb884d29998c4d8cacd7db988643786a0b760eb48f27f51d5257388",
  "zh.png": "239bf3c5b8ac7b27579bb564f45b653bc5c16dcd9eb4d12cb07763aaa9945d3f",
  "zh.pdf": "0aaec7786f689b835cc86c0d35946b4a0cf035b10801ab8ce60485bc95ee56b3",
};
