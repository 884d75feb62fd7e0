/** Which entries of the honour roll have nobody on the list yet who receives, and who that may be. */
import type { ListedDelegate, Roll } from "../../shared/types";
import { apartOf } from "../apart";
import type { Choices } from "../choices";
import { folded } from "../fitting";

export type RollEntry = Roll["entries"][number];
/** What is asked of the people on the list. */
export type Person = Pick<
  ListedDelegate,
  "delegate_code" | "full_name" | "unit_name" | "position" | "birth_year"
>;

/** Entries that still can be linked, in running order. */
export function unlinkedOf(roll: Roll): RollEntry[] {
  const over = ["PRESENTED", "RECEIVED_BY_PROXY", "REVOKED"];
  return roll.entries.filter((entry) => !entry.representative && !over.includes(entry.status));
}

/** The one person of that very name and unit; null where there is none, or more than one: then somebody has to know. */
export function proposed(entry: RollEntry, people: readonly Person[]): Person | null {
  if (entry.kind !== "INDIVIDUAL") return null;
  const same = people.filter(
    (one) => exact(one.full_name) === exact(entry.name) && folded(one.unit_name) === folded(entry.unit_name),
  );
  return same.length === 1 ? same[0]! : null;
}

const exact = (name: string) => name.normalize("NFC").toLowerCase().replace(/\s+/g, " ").trim();

/** The list to choose from: namesakes are told apart by their unit, position, year and code. */
export function choicesOf(people: readonly Person[]): Choices {
  return people.map((one) => {
    const apart = [one.unit_name, apartOf(one)].filter(Boolean).join(" · ");
    return [one.delegate_code, `${one.full_name}, ${apart}`] as const;
  });
}
