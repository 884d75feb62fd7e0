/** Congresses of all levels side by side: the levels in their order, each with its congresses by day. */
import type { Congress, Level } from "../shared/line/types";

export type Stands = "coming" | "today" | "held" | "closed";
export const STANDS: Record<Stands, string> = {
  coming: "sắp họp",
  today: "họp hôm nay",
  held: "đã họp, chưa đóng",
  closed: "đã đóng",
};

export interface OfLevel {
  code: string;
  name: string;
  congresses: { congress: Congress; stands: Stands }[];
}

const dayOf = (moment: number) => new Date(moment + 7 * 3_600_000).toISOString().slice(0, 10);

/** How a congress stands at `now` (milliseconds since 1970): by its last sitting, by days of Vietnam. */
export function standsAt(
  congress: Pick<Congress, "starts_at" | "closed_at" | "sessions">,
  now: number,
): Stands {
  if (congress.closed_at) return "closed";
  const sittings = congress.sessions.filter((one) => !one.rehearsal).map((one) => Date.parse(one.starts_at));
  const days = [Date.parse(congress.starts_at), ...sittings].map(dayOf);
  const today = dayOf(now);
  if (days.includes(today)) return "today";
  return days.every((day) => day < today) ? "held" : "coming";
}

/** Give the levels that have a congress; one whose level is not known stands last under its code. */
export function byLevel(list: readonly Congress[], levels: readonly Level[], now: number): OfLevel[] {
  const known = new Map(levels.map((one) => [one.code, one.name] as const));
  const codes = [...new Set([...known.keys(), ...list.map((one) => one.level)])];
  return codes
    .map((code) => ({
      code,
      name: known.get(code) ?? code,
      congresses: list
        .filter((one) => one.level === code)
        .sort((one, other) => one.starts_at.localeCompare(other.starts_at))
        .map((congress) => ({ congress, stands: standsAt(congress, now) })),
    }))
    .filter((one) => one.congresses.length);
}
