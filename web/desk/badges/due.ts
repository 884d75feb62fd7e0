/** How many badges a choice would print. */
import type { BadgesWhich, Workbench } from "../../shared/line/types";

type Counted = Pick<Workbench, "badges" | "not_printed" | "changed">;

export function howMany(counted: Counted, which: BadgesWhich): number {
  const { badges, not_printed, changed } = counted;
  const numbers = {
    ALL: badges,
    NOT_PRINTED: not_printed,
    CHANGED: changed,
    DUE: not_printed + changed,
    CHOSEN: 0,
  };
  return numbers[which];
}

/** The counts of one unit, of the whole congress without one; a unit without badges counts nothing. */
export function countedOf(bench: Workbench, unit: string): Counted {
  if (!unit) return bench;
  return bench.units.find((one) => one.unit_code === unit) ?? { badges: 0, not_printed: 0, changed: 0 };
}
