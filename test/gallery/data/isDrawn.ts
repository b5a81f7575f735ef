/** Whether so many charts have been drawn, and nothing waits for its turn. */
export function isDrawn(charts: number) {
  return (room: Element): boolean =>
    room.querySelectorAll("svg[role=img] *").length > 0 &&
    room.querySelectorAll("figure svg[role=img]").length >= charts &&
    room.querySelector(".placeholder") === null;
}
