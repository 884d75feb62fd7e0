/** Orders delegations that still miss somebody. */
import type { UnitCount } from "../../shared/line/types";

export interface Missing {
  unit_code: string;
  name: string;
  missing: number;
  present: number;
  expected: number;
}

/** Those that miss somebody, in the order in which they come (that of protocol); with `largestFirst` the largest gap
 * first, equal gaps by the smaller share present. */
export function missingUnits(units: UnitCount[], largestFirst = false): Missing[] {
  const missing = units
    .map((unit) => ({ ...unit, missing: unit.expected - unit.present }))
    .filter((unit) => unit.missing > 0);
  if (!largestFirst) return missing;
  return missing.sort((a, b) => b.missing - a.missing || a.present / a.expected - b.present / b.expected);
}
