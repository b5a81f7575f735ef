import { entriesOf } from "./Parameter.ts";

const { number, hour, weekdays, days } = entriesOf("Run");

export const RUN = [
  number("run.horizon", {
    label: "Simulated time",
    range: [30, 730],
    limits: [1, 3650],
    help: "Days in which invoices are issued; every invoice is followed to its end.",
  }),
  number("run.warmup", {
    label: "Warm-up",
    range: [0, 365],
    limits: [0, 3650],
    help: "Days at the start of the simulated time whose invoices run but are not counted.",
  }),
  number("run.cooldown", {
    label: "Cool-down",
    range: [0, 365],
    limits: [0, 3650],
    help: "Days at the end of the simulated time whose invoices run but are not counted.",
  }),
  hour("calendar.office.opens", {
    label: "Offices open at",
    help: "Hour at which the offices of suppliers and core enterprise open.",
  }),
  hour("calendar.office.closes", {
    label: "Offices close at",
    help: "Hour at which the offices of suppliers and core enterprise close.",
  }),
  weekdays("calendar.office.weekdays", {
    label: "Office weekdays",
    help: "Weekdays on which suppliers and core enterprise work.",
  }),
  hour("calendar.bank.opens", {
    label: "Banks open at",
    help: "Hour at which bank officers and committees start.",
  }),
  hour("calendar.bank.closes", {
    label: "Banks close at",
    help: "Hour at which bank officers and committees stop.",
  }),
  weekdays("calendar.bank.weekdays", {
    label: "Bank weekdays",
    help: "Weekdays on which banks work.",
  }),
  days("calendar.holidays", {
    label: "Holidays",
    help: "Days of the simulated time on which nobody works, 0 being the Monday it starts on; they do not repeat.",
  }),
] as const;
