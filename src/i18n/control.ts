/** Controls and the units of what they set. */
export const CONTROL = {
  "control.keys": "Arrow keys: {step}; with Shift: {fine}; Page Up and Page Down: {coarse}",
  "control.typed": "Type a number, Enter applies it, Escape restores the old value. {keys}",
  "control.empty": "A number is missing; expected {lo} to {hi}.",
  "control.notNumber": "“{text}” is not a number; expected {lo} to {hi}.",
  "control.comma": "“{text}” could be read in two ways; write decimals with a point: {right}.",
  "control.outside": "{text} lies outside {lo} to {hi}.",
  "control.notWhole": "{text} is not a whole number.",
  "control.refused": "{text} cannot be used; expected {expected}.",
  "control.weekday": "{text} cannot be taken out; expected {expected}.",

  "unit.percent": "%",
  "unit.rate": "% a year",
  "unit.hour": "o’clock",
  "unit.hours.working": "working hours",
  "unit.hours.calendar": "hours",
  "unit.minutes.working": "working minutes",
  "unit.minutes.calendar": "minutes",
} as const;
