import { openAssets } from "../assets/openAssets.ts";
import type { Weight } from "../assets/Assets.ts";
import { checkWoff } from "./checkWoff.ts";

/**
 * Names of typefaces for exported SVG: the one that the file brings along, the one it was made of where it is
 * installed, then what the reader's machine has for Chinese.
 */
export const FONT_FAMILY =
  '"Daybook Sans", "Source Sans 3", "Noto Sans CJK SC", "Noto Sans SC", "PingFang SC", "Microsoft YaHei", sans-serif';

function base64(bytes: Uint8Array): string {
  let text = "";
  for (let at = 0; at < bytes.length; at += 8192) {
    text += String.fromCharCode(...bytes.subarray(at, at + 8192));
  }
  return btoa(text);
}

/**
 * `@font-face` rules with the letters in a `data:` address, for a `<style>` in exported SVG or a report; 28 kB for
 * each weight asked for. Fails with a sentence if a typeface cannot be loaded: nothing is exported without.
 */
export async function fontFaces(weights: readonly Weight[] = [400, 700]): Promise<string> {
  const assets = await openAssets();
  const rules = weights.map(async (weight) => {
    const bytes = await checkWoff("Daybook Sans", assets.latin(weight));
    return `@font-face{font-family:"Daybook Sans";font-weight:${weight};src:url(data:font/woff;base64,${base64(bytes)}) format("woff")}`;
  });
  return (await Promise.all(rules)).join("\n");
}
