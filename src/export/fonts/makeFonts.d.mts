/** Names of the generated files of this folder, and what they hold. */
export function makeFonts(): Promise<{ files: Map<string, Buffer> }>;
