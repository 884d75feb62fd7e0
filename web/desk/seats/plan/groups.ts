/** Who is called to the stage together: groups of people who may have a block of seats of their own. */
import type { Roll, SeatedPerson } from "../../../shared/line/types";

/** `key` names the block; the people stand in the order in which they are called. */
export interface SeatGroup {
  key: string;
  name: string;
  delegate_ids: string[];
}

type Entry = Pick<
  Roll["entries"][number],
  "batch" | "order" | "award_code" | "award_name" | "grade" | "delegate_code"
>;

/** The batches in their order, then the awards in theirs; without those of which nobody is on the list. */
export function groupsOf(
  entries: readonly Entry[],
  people: readonly Pick<SeatedPerson, "delegate_id" | "delegate_code">[],
): SeatGroup[] {
  const ids = new Map(people.map((one) => [one.delegate_code, one.delegate_id] as const));
  const batches = new Map<string, SeatGroup>();
  const awards = new Map<string, SeatGroup>();
  for (const entry of [...entries].sort((a, b) => a.order - b.order)) {
    const id = ids.get(entry.delegate_code);
    if (!id) continue;
    const grade = entry.grade ? `:${entry.grade}` : "";
    put(batches, `batch:${entry.batch}`, `Đợt ${entry.batch}`, id);
    put(awards, `award:${entry.award_code}${grade}`.slice(0, 40), entry.award_name, id);
  }
  return [...batches.values(), ...awards.values()];
}

/** The units that have people, by code, in the order of protocol. */
export function inOrder(
  people: readonly Pick<SeatedPerson, "unit_code" | "unit_name">[],
  unitOrder: readonly string[],
): Map<string, string> {
  const names = new Map(people.map((one) => [one.unit_code, one.unit_name] as const));
  const place = (code: string) => (unitOrder.includes(code) ? unitOrder.indexOf(code) : unitOrder.length);
  return new Map([...names].sort(([a], [b]) => place(a) - place(b)));
}

function put(groups: Map<string, SeatGroup>, key: string, name: string, id: string): void {
  const group = groups.get(key) ?? { key, name, delegate_ids: [] };
  if (!group.delegate_ids.includes(id)) group.delegate_ids.push(id);
  groups.set(key, group);
}
