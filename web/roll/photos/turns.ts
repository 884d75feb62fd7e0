/** Turns of the group photos as they are typed, and proposed from the delegations. */
import { clockTime } from "../../shared/words/format";
import { newId } from "../../shared/line/ids";
import type { PhotoTurn, TimedTurn } from "../../shared/line/types";

/** The congress is in Vietnam, wherever the one who types is. */
const ZONE = "+07:00";
const ZONE_MS = 7 * 3_600_000;

/** As it is typed; `at` is a date and time in Vietnam, "" where the turn follows the one before it. */
export interface TypedTurn {
  turn_id: string;
  group: string;
  people: number;
  minutes: number;
  rows: number;
  at: string;
  place: string;
}

export const typedOf = ({ turn }: TimedTurn): TypedTurn => ({
  ...{
    turn_id: turn.turn_id,
    group: turn.group,
    people: turn.people,
    minutes: turn.minutes,
    rows: turn.rows,
  },
  ...{ at: turn.starts_at ? localOf(new Date(turn.starts_at)) : "", place: turn.place ?? "" },
});

export const turnOf = ({ at, ...turn }: TypedTurn): PhotoTurn => ({
  ...turn,
  group: turn.group.trim(),
  place: turn.place.trim(),
  starts_at: at ? new Date(`${at}${ZONE}`).toISOString() : null,
});

/** `clockOf("7:05")` -> "07:05", "" for nothing typed, null where it is no time of day. */
export function clockOf(typed: string): string | null {
  if (!typed.trim()) return "";
  const [, hour, minute] = /^(\d{1,2})[:h.](\d{2})$/.exec(typed.trim()) ?? [];
  return hour && minute && Number(hour) < 24 && Number(minute) < 60
    ? `${hour.padStart(2, "0")}:${minute}`
    : null;
}

/** How long a group of so many takes, and in how many rows it stands: as the plans of congresses that were held say. */
export function shapeOf(people: number): { minutes: number; rows: number } {
  if (people <= 10) return { minutes: 2, rows: 1 };
  if (people <= 22) return { minutes: 2, rows: 2 };
  return people <= 45 ? { minutes: 3, rows: 3 } : { minutes: 4, rows: 3 };
}

/** One turn for each delegation that has none. */
export function proposed(units: Record<string, number>, before: readonly TypedTurn[]): TypedTurn[] {
  const known = new Set(before.map(({ group }) => group));
  return Object.entries(units)
    .filter(([name]) => !known.has(name))
    .map(([group, people]) => ({ turn_id: newId(), group, people, ...shapeOf(people), at: "", place: "" }));
}

/** A turn in a line of the stage's menu. */
export const photoLine = ({ turn, begins }: TimedTurn): string =>
  `${begins ? `${clockTime(begins)} ` : ""}${turn.group} (${turn.people} người)`;

function localOf(day: Date): string {
  return new Date(day.getTime() + ZONE_MS).toISOString().slice(0, 16);
}
