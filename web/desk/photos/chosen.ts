/** Whose portrait each picture of a ZIP is taken for: by its digest the id of a person, "" where it is left out. */
import type { PhotoFile } from "../../shared/types";

export type Chosen = Readonly<Record<string, string>>;

/** At the start only what is certain is taken; of what is asked nothing, until somebody has chosen. */
export function toStart(files: readonly PhotoFile[]): Record<string, string> {
  return Object.fromEntries(
    files
      .filter((one) => one.kind !== "unreadable")
      .map((one) => [one.digest, one.kind === "matched" ? (one.people[0] ?? "") : ""]),
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

const KINDS = ["several", "nobody", "unreadable", "matched"] as const;

/** What a person has to look at comes first. */
export function inOrder(files: readonly PhotoFile[]): PhotoFile[] {
  return [...files].sort((a, b) => KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind));
}
