/** Why doors are shut: nobody has opened them yet, or they were closed. Before the opening people wait; after it they ask somebody. */
import type { DoorSession } from "../line/types";

type Doors = Pick<DoorSession, "open"> & Partial<Pick<DoorSession, "changed_at" | "opens_at">>;

/** `now`: the server's time, milliseconds; what opens by itself later is not over. */
export function shutWhy(session: Doors, now: number): "NOT_YET" | "CLOSED" | null {
  if (session.open) return null;
  const opensLater = session.opens_at ? Date.parse(session.opens_at) > now : false;
  return session.changed_at && !opensLater ? "CLOSED" : "NOT_YET";
}
