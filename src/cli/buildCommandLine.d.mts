export function buildCommandLine(): Promise<URL>;
