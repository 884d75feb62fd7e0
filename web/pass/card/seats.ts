/** Which seat a pass shows for which sitting. */
import type { PassCard } from "./card";

export interface ShownSeat {
  /** The sitting or sittings it is for; "" where one seat holds for all of them. */
  session: string;
  seat: string;
  way: string;
  plan: NonNullable<PassCard["seat_plan"]> | null;
}

type Seated = Pick<PassCard, "seat" | "seat_way" | "seat_plan" | "session_seats" | "sessions">;

/** The seats in the order of the sittings. The usual one is named after the sittings that it is for, and left out where
each has its own; who reads "Ghế B-1" first goes there. */
export function seatsOf({
  seat,
  seat_way,
  seat_plan,
  session_seats = [],
  sessions = [],
}: Seated): ShownSeat[] {
  const usual = { session: "", seat, way: seat_way ?? "", plan: seat_plan ?? null };
  const own = session_seats.map((one) => ({ ...one, session: one.session_name, plan: one.plan ?? null }));
  const apart = new Set(own.map((one) => one.session_name + one.starts_at));
  const others = sessions.filter((one) => !apart.has(one.session_name + one.starts_at));
  const [first] = others;
  const named = { ...usual, session: others.map((one) => one.session_name).join(", ") };
  const all = [...own, ...(first ? [{ ...named, starts_at: first.starts_at }] : [])].sort(
    (a, b) => Date.parse(a.starts_at) - Date.parse(b.starts_at),
  );
  const shown = own.length && sessions.length ? all : [usual, ...own];
  return shown
    .filter((one) => one.seat)
    .map(({ session, seat, way, plan }) => ({ session, seat, way, plan }));
}
