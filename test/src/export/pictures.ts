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
  "en.pdf": "1dffe4b37d6b8cb60412c0cd4c9308142be558dba4517761595f20afa8c5527b",
  "zh.png": "239bf3c5b8ac7b27579bb564f45b653bc5c16dcd9eb4d12cb07763aaa9945d3f",
  "zh.pdf": "62871a9039df9e25cf9628c41399576a10014ada2385cd6306971898ce44555f",
};
