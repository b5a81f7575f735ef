/** The name of the key for commands on this computer: Command on Apple's, Ctrl on all others. */
export const commandKey = /Mac|iP/.test(navigator.platform) ? "⌘" : "Ctrl";
