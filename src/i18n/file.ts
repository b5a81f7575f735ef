/** Files, and what the browser keeps. */
export const FILE = {
  "file.menu": "Scenario file",
  "file.open": "Open",
  "file.open.title": "Open a scenario file or an exported result ({keys}), or drop it on the page",
  "file.open.key": "Open a scenario file or an exported result",
  "file.pick": "Scenario file or exported result to open",
  "file.save": "Save",
  "file.report": "Report",
  "file.save.title": "Save this scenario as a file ({keys})",
  "file.saveAs": "Save this scenario",
  "file.title": "Title",
  "file.note": "Note",
  "file.into":
    "{file}, with every value and where it comes from. It opens on this page and in the command line.",
  "file.saveNow": "Save",
  "file.cancel": "Cancel",
  "file.saved": "Saved as {file}.",
  "file.opened": "Opened “{title}”.",
  "file.drop": "Drop a scenario file or an exported result to open it",
  "file.refused": "This file cannot be opened",
  "file.reason": "{name} {reason}. Nothing was changed.",
  "file.several": "What you gave",
  "file.onlyOne": "is more than one file; one scenario is opened at a time",
  "file.unreadable":
    "cannot be read: it may be a folder, or have been moved or locked since you chose it",
  "file.whole": "the whole file",
  "file.expected": "expected {expected}",
  "file.close": "Close",

  "problems.label": "Problems",
  "problems.rest": "and {n} more",

  "storage.forbidden":
    "This browser does not let the page keep anything: your scenario will not be here on your next visit. Save it as a file, or keep the address of this page.",
  "storage.full":
    "This browser’s storage is full: the last changes will not be here on your next visit. Save the scenario as a file, or keep the address of this page.",
  "storage.unreadable":
    "What was kept of your last visit cannot be read, so the page starts afresh.",
  "storage.dismiss": "OK",
  "shelf.unavailable":
    "The shelf of runs could not be loaded, so this run is not kept yet. Check the connection; the next run tries again.",
  "storage.aside": "Your own scenario “{title}” is kept beside this one.",
  "storage.aside.go": "Go to it",
  "storage.aside.forget": "Forget it",
} as const;
