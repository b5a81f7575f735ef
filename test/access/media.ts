import { cdp } from "vitest/browser";

/** The part of the DevTools protocol that is used here. */
interface Devtools {
  send(method: string, params?: object): Promise<unknown>;
}

export const devtools = (): Devtools => cdp();

/** Pretends settings of the reader's system, or that the page is printed. */
export async function emulate(
  features: Readonly<Record<string, string>>,
  media: "" | "print" = "",
): Promise<void> {
  await devtools().send("Emulation.setEmulatedMedia", {
    media,
    features: Object.entries(features).map(([name, value]) => ({ name, value })),
  });
}
