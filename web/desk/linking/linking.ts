/** Which entries of the honour roll have nobody on the list yet who receives, and who that may be. */
import type { ListedDelegate, Roll } from "../../shared/line/types";
import { apartOf } from "../people/apart";
import type { Choices } from "../choosing/choices";
import { folded } from "../choosing/fitting";

export type RollEntry = Roll["entries"][number];
/** What is asked of the people on the list. */
export type Person = Pick<
  ListedDelegate,
  | "delegate_id"
  | "delegate_code"
  | "full_name"
  | "unit_name"
  | "position"
  | "birth_year"
  | "category"
  | "credential_state"
>;

const OVER = ["PRESENTED", "RECEIVED_BY_PROXY", "REVOKED"];

/** Entries that still can be linked, in running order. */
export function unlinkedOf(roll: Roll): RollEntry[] {
  return roll.entries.filter((entry) => !whoOf(entry) && !OVER.includes(entry.status));
}

/** Who receives: the honoured person, whoever is linked for others, or was named to receive for somebody who has died. */
export const whoOf = ({ posthumous, proxy, representative }: RollEntry) =>
  (posthumous && proxy) || representative;

/** How many entries have somebody who can go up: whoever is no delegate any more does not count, and for the dead nobody as
long as it is open what they are to them. */
export const countLinked = (entries: readonly RollEntry[]): number =>
  entries.filter((entry) => whoOf(entry) && whoOf(entry)?.active !== false && !unsaidOf(entry)).length;

/** Whether somebody is to receive for the dead, and nobody has said as what. */
export const unsaidOf = ({ posthumous, proxy, representative }: RollEntry): boolean =>
  posthumous && !proxy && representative !== null;

/** Entries with somebody, those first whose person has another name or is no delegate any more; else in running order. */
export function linkedOf(roll: Roll): RollEntry[] {
  const linked = roll.entries.filter((entry) => whoOf(entry) && entry.status !== "REVOKED");
  return [...linked.filter(oddOf), ...linked.filter((entry) => !oddOf(entry))];
}

/** What is odd about a link, in a few words; "" for nothing. */
export function oddOf(entry: RollEntry): string {
  const { kind, posthumous, name } = entry;
  const who = whoOf(entry);
  if (!who) return "";
  if (who.active === false) return "không còn là đại biểu";
  if (unsaidOf(entry)) return "chưa ghi tư cách nhận thay";
  return kind === "INDIVIDUAL" && !posthumous && exact(who.name) !== exact(name) ? "tên khác" : "";
}

/** Whether the link can still be taken away: whoever was announced in person stays. */
export function mayUnlink(entry: RollEntry): boolean {
  if (OVER.includes(entry.status)) return false;
  return entry.kind !== "INDIVIDUAL" || entry.posthumous || entry.sequence === null;
}

/** Entries whose own or whose person's name or unit has what was typed. */
export function soughtIn(entries: readonly RollEntry[], typed: string): readonly RollEntry[] {
  const wanted = folded(typed);
  if (!wanted) return entries;
  return entries.filter((entry) => {
    const who = whoOf(entry);
    const said = [entry.name, entry.unit_name, who?.name ?? "", who?.unit_name ?? ""];
    return folded(said.join(" ")).includes(wanted);
  });
}

/**
 * The one person of that very name and unit; null where there is none, or more than one: then somebody has to know. Who is
 * honoured after death is nobody on the list: a relative receives, whoever has the same name.
 */
export function proposed(entry: RollEntry, people: readonly Person[]): Person | null {
  if (entry.kind !== "INDIVIDUAL" || entry.posthumous) return null;
  const same = people.filter(
    (one) => exact(one.full_name) === exact(entry.name) && isSameUnit(one.unit_name, entry.unit_name),
  );
  return same.length === 1 ? same[0]! : null;
}

const REPRESENTS: Partial<Record<RollEntry["kind"], string>> = {
  COLLECTIVE: "EXEMPLAR_COLLECTIVE_REP",
  HOUSEHOLD: "EXEMPLAR_HOUSEHOLD_REP",
};

/**
 * The one delegate who came to represent this collective or household: of its category, from the very unit, and of a household
 * also by name. Offered with a button, never linked with others; null where there is none, or more than one.
 */
export function mayReceive(entry: RollEntry, people: readonly Person[]): Person | null {
  const category = REPRESENTS[entry.kind];
  const units = [entry.unit_name, ...(entry.kind === "COLLECTIVE" ? [entry.name] : [])].filter(Boolean);
  const here = people.filter(
    (one) => one.category === category && units.some((unit) => isSameUnit(unit, one.unit_name)),
  );
  const named = here.filter((one) => folded(entry.name).includes(folded(one.full_name)));
  const found = entry.kind === "HOUSEHOLD" ? named : here;
  return category && found.length === 1 ? found[0]! : null;
}

/** How many persons these are: who is honoured twice is one. */
export const countPeople = (people: readonly Person[]): number =>
  new Set(people.map(({ delegate_id }) => delegate_id)).size;

/** Whether two names mean one unit: the province behind may be left out, as in "Công an tỉnh Mẫu Ất" and "Công an tỉnh". */
function isSameUnit(one: string, other: string): boolean {
  return withoutProvince(one) === withoutProvince(other);
}

const PROVINCE = /(\S) tinh(?: (?!doan |uy )\S+ \S+(?: \S+)?)?$/;
const withoutProvince = (unit: string) =>
  folded(unit)
    .replace(/\bubnd\b/g, "uy ban nhan dan")
    .replace(/[.,;]+/g, " ")
    .replace(/\s+/g, " ")
    .trim()
    .replace(PROVINCE, "$1");

const exact = (name: string) => name.normalize("NFC").toLowerCase().replace(/\s+/g, " ").trim();

/** The list to choose from: namesakes are told apart by their unit, position, year and code. */
export function choicesOf(people: readonly Person[]): Choices {
  return people.map((one) => {
    const apart = [one.unit_name, apartOf(one)].filter(Boolean).join(" · ");
    return [one.delegate_code, `${one.full_name}, ${apart}`] as const;
  });
}
