/** Whose portrait each picture of a ZIP is taken for: by its digest the id of a person, "" where it is left out. */
import type { PhotoCheck, PhotoFile, PhotoPerson } from "../../shared/line/types";
import type { Choices } from "../choosing/choices";

export type Chosen = Readonly<Record<string, string>>;

/** At the start only what is certain is taken; of what is asked nothing, until somebody has chosen. */
export function toStart(files: readonly PhotoFile[]): Record<string, string> {
  return Object.fromEntries(
    files
      .filter((one) => one.kind !== "unreadable")
      .map((one) => [one.digest, one.kind === "matched" ? (one.people[0] ?? "") : ""]),
  );
}

/** What the parts of a ZIP hold, as one: everybody once. */
export function together(parts: readonly PhotoCheck[]): PhotoCheck {
  const people = new Map(parts.flatMap((part) => part.people.map((one) => [one.delegate_id, one] as const)));
  return {
    files: parts.flatMap(({ files }) => files),
    people: [...people.values()],
    in_scope: Math.max(0, ...parts.map(({ in_scope }) => in_scope)),
  };
}

/** Of what waits for a word: pictures with one person each whom no other picture is for, as they would all be confirmed. */
export function oneEach(files: readonly PhotoFile[], chosen: Chosen): Record<string, string> {
  const open = files.filter(
    (one) => one.kind === "several" && one.people.length === 1 && !chosen[one.digest],
  );
  const used = new Set(Object.values(chosen).filter(Boolean));
  const times = new Map<string, number>();
  for (const { people } of open) times.set(people[0]!, (times.get(people[0]!) ?? 0) + 1);
  return Object.fromEntries(
    open
      .filter(({ people }) => times.get(people[0]!) === 1 && !used.has(people[0]!))
      .map(({ digest, people }) => [digest, people[0]!]),
  );
}

export function taken(chosen: Chosen): [string, string][] {
  return Object.entries(chosen).filter(([, person]) => person !== "");
}

/** Gives the people for whom more than one picture is taken. */
export function doubled(chosen: Chosen): Set<string> {
  const once = new Set<string>();
  const twice = new Set<string>();
  for (const [, person] of taken(chosen)) (once.has(person) ? twice : once).add(person);
  return twice;
}

/** What tells somebody from a namesake and from whoever has the same number elsewhere. */
export function about(person: PhotoPerson, units: Choices): string {
  const unit = units.find(([code]) => code === person.unit_code)?.[1] ?? person.unit_code;
  return [unit, person.birth && `sinh ${person.birth}`, person.position].filter(Boolean).join(" · ");
}

const KINDS = ["several", "nobody", "unreadable", "matched"] as const;

/** What a person has to look at comes first. */
export function inOrder(files: readonly PhotoFile[]): PhotoFile[] {
  return [...files].sort((a, b) => KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind));
}
