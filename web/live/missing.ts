/** Orders delegations by how many people they still miss. */
import type { UnitCount } from "../shared/types";

export interface Missing {
  unit_code: string;
  name: string;
  missing: number;
  present: number;
  expected: number;
}

/** Those that miss somebody, the largest gap first; equal gaps by the smaller share present, then by name. */
export function missingUnits(units: UnitCount[]): Missing[] {
  return units
    .map((unit) => ({ ...unit, missing: unit.expected - unit.present }))
    .filter((unit) => unit.missing > 0)
    .sort(
      (a, b) =>
        b.missing - a.missing ||
        a.present / a.expected - b.present / b.expected ||
        a.name.localeCompare(b.name, "vi"),
    );
}
