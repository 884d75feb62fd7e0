/** What was handed out of each thing, of all delegations together. */
import type { HandoutCounts } from "../../shared/line/types";

export interface HandedOut {
  id: string;
  name: string;
  given: number;
  /** Everybody who is to get it. */
  of: number;
}

export function handedOut(counts: HandoutCounts): HandedOut[] {
  const of = counts.units.reduce((sum, unit) => sum + unit.expected, 0);
  return counts.items.map(({ item_id, name }, place) => ({
    id: item_id,
    name,
    given: counts.units.reduce((sum, unit) => sum + (unit.given[place] ?? 0), 0),
    of,
  }));
}
