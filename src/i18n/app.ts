/** The page and its views by name. */
export const APP = {
  "app.name": "Daybook",
  "app.skip": "Skip to the results",
  "app.edited": "edited",
  "app.name.edited": "{title}, edited",
  "app.story": "Story",
  "app.story.title": "A story in six steps, for who has never seen a receivable",
  "app.story.covered": "First your guess, then the answer.",
  "app.help": "Help and keys",
  "app.help.title": "Help and keys (?)",
  "app.footer.limits": "Known limits",
  "app.footer.terms": "Terms",
  "app.footer.keys": "Keys",
  "app.theme.dark": "Switch to dark colours",
  "app.theme.light": "Switch to light colours",
  "app.language.failed":
    "The other language could not be loaded. Check the connection and choose it again.",

  "view.nav": "Views",
  "view.compare": "Compare",
  "view.stages": "Where the days go",
  "view.follow": "Follow an invoice",
  "view.what-if": "What if",
  "view.matters": "What matters",
  "view.parties": "Who gains",
  "view.runs": "Runs",
  "view.data": "Your data",
  "view.model": "The model",
  "view.title": "{view} · Daybook",
  "view.loading": "Opening …",
  "view.unavailable":
    "This view could not be loaded. Check the connection and open the page again.",
} as const;
