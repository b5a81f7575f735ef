/** Whether so many charts have been drawn, `last`, which is loaded late, stands there too, and nothing waits for its turn. */
export function isDrawn(charts: number, last?: string) {
  return (room: Element): boolean =>
    room.querySelectorAll("svg[role=img] *").length > 0 &&
    room.querySelectorAll("figure svg[role=img]").length >= charts &&
    (last === undefined || room.querySelector(last) !== null) &&
    room.querySelector(".placeholder") === null;
}
