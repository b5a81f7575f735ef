/** The name of the key for commands on this computer: Command on Apple's, Ctrl on all others. */
export const commandKey = /Mac|iP/.test(navigator.platform) ? "⌘" : "Ctrl";

/** How a command with a letter is written on this computer: "⌘S" on Apple's, "Ctrl+S" on all others. */
export function commandOf(letter: string): string {
  return commandKey === "⌘" ? `⌘${letter}` : `${commandKey}+${letter}`;
}
