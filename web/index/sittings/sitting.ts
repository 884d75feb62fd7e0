/** The sessions of a congress as the organiser writes them down. */
import { clockTime, date } from "../../shared/words/format";
import type { DoorSession, Level, NewCongress } from "../../shared/line/types";

type Session = NonNullable<NewCongress["sessions"]>[number];

export type SittingKind = "PREPARATORY" | "OFFICIAL" | "REHEARSAL";

export const SITTINGS: Record<SittingKind, string> = {
  PREPARATORY: "Phiên trù bị",
  OFFICIAL: "Phiên chính thức",
  REHEARSAL: "Tổng duyệt",
};

/** One row of the form. `day` is "09/09/2025", `hour` is "08:00". */
export interface Sitting {
  kind: SittingKind;
  name: string;
  day: string;
  hour: string;
}

/** The moment of `day` and `hour` in Vietnam: there the congress is held, wherever this browser stands. */
export function momentOf(day: string, hour: string): string {
  const [date, month, year] = day.trim().split("/");
  return `${year}-${month}-${date}T${hour.trim()}:00+07:00`;
}

/** Whether it is a day of the calendar: not "31/02/2026". */
export function isDay(typed: string): boolean {
  const [, day, month, year] = (/^(\d\d)\/(\d\d)\/(20\d\d)$/.exec(typed) ?? []).map(Number);
  const date = new Date(Date.UTC(year!, month! - 1, day!));
  return date.getUTCMonth() === month! - 1 && date.getUTCDate() === day;
}

export const isHour = (typed: string): boolean => /^([01]\d|2[0-3]):[0-5]\d$/.test(typed);

/** What is to be said beside each field of a session, "" where it fits. */
export interface WrongSitting {
  day: string;
  hour: string;
}

export function wrongIn({ day, hour }: Pick<Sitting, "day" | "hour">): WrongSitting {
  return {
    day: isDay(day.trim()) ? "" : "Xin ghi một ngày có thật, dạng ngày/tháng/năm, ví dụ 08/09/2026.",
    hour: isHour(hour.trim()) ? "" : "Xin ghi giờ:phút, từ 00:00 đến 23:59, ví dụ 14:00.",
  };
}

/** Cities that are administered as provinces are (resolution 202/2025/QH15). */
const CITIES = ["Hà Nội", "Hồ Chí Minh", "Hải Phòng", "Đà Nẵng", "Cần Thơ", "Huế"];

/** What a province calls itself, until somebody says otherwise. */
export function usualKind(province: string): "tỉnh" | "thành phố" {
  const name = province.trim().normalize("NFC").toLowerCase();
  return CITIES.some((city) => city.toLowerCase() === name) ? "thành phố" : "tỉnh";
}

/** Whose name follows the event's: a province or city its own, a national congress nobody's, else who is written down. */
export function hostOf(
  level: Pick<Level, "host"> | undefined,
  province: string,
  named: string,
  kind: "tỉnh" | "thành phố",
): string {
  if (level?.host === "NAMED") return named.trim();
  return level?.host === "PROVINCE" && kind === "thành phố" ? `${kind} ${province.trim()}` : "";
}

const DAY_MS = 86_400_000;

/** A row to begin with: a rehearsal in the afternoon before `opening` (ISO, "" while nobody knows when that is). */
export function anotherSitting(opening: string): Sitting {
  const eve = opening ? date(new Date(Date.parse(opening) - DAY_MS).toISOString()) : "";
  return { kind: "REHEARSAL", name: "", day: eve, hour: "14:00" };
}

/** What registration is told of one row; a row without a name is called by its kind. */
export function sessionOf({ kind, name, day, hour }: Sitting): Session {
  return {
    kind: kind === "REHEARSAL" ? "OFFICIAL" : kind,
    name: name.trim() || SITTINGS[kind],
    starts_at: momentOf(day, hour),
    rehearsal: kind === "REHEARSAL",
  };
}

/** A planned session as the form shows it. */
export function sittingOf(session: Pick<DoorSession, "kind" | "name" | "starts_at" | "rehearsal">): Sitting {
  const kind = session.rehearsal ? "REHEARSAL" : session.kind === "PREPARATORY" ? "PREPARATORY" : "OFFICIAL";
  return { kind, name: session.name, day: date(session.starts_at), hour: clockTime(session.starts_at) };
}

/** All sessions of a new congress. Without rows there is nothing to say: registration plans the official one at the start.
With rows that one is said too, unless an official one begins just then: a congress always has its opening. */
export function sessionsOf(rows: Sitting[], day: string, hour: string): Session[] {
  if (!rows.length) return [];
  const opening: Sitting[] = rows.some((row) => isOpening(row, day, hour))
    ? []
    : [{ kind: "OFFICIAL", name: "", day, hour }];
  return [...rows, ...opening].map(sessionOf);
}

/** Whether this row is the official session that the opening begins. */
export function isOpening(row: Sitting, day: string, hour: string): boolean {
  return row.kind === "OFFICIAL" && row.day === day && row.hour === hour;
}

/** The row as another kind: a name that only said the kind before says nothing any more. */
export function asKind(row: Sitting, kind: SittingKind): Sitting {
  return { ...row, kind, name: Object.values(SITTINGS).includes(row.name.trim()) ? "" : row.name };
}
