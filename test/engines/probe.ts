/**
 * The script that is bundled for engines outside Node: it leaves one function behind, `tellThings`, that takes
 * scenarios as JSON and gives what every thing says, as JSON. No part of it asks for a page.
 */
import { sameEverywhere } from "./sameEverywhere.ts";

function tellThings(scenarios: string): string {
  const things = sameEverywhere(JSON.parse(scenarios));
  return JSON.stringify(Object.entries(things).map(([name, make]) => [name, make()]));
}

Object.assign(globalThis, { tellThings });
