/** What may be chosen for a person, as value and words; the table of attributes itself comes from the service. */
import type { Attribute } from "../../shared/line/types";
import { categoryName } from "../../shared/words/words";

export type Choices = readonly (readonly [string, string])[];

export const SEXES: Choices = [
  ["", "Chưa có"],
  ["F", "Nữ"],
  ["M", "Nam"],
];

/** The choices of an attribute with the empty one where it may be empty; `known`: something sealed stands there. */
export function optionsOf(attribute: Attribute, known = false): Choices {
  const all = (attribute.choices ?? []).map((one) => [one.code, one.words] as const);
  if (attribute.kind !== "choice" || attribute.name === "standing") return all;
  if (!attribute.sensitive) return [["", "Chưa có"], ...all];
  return [["", known ? "Chọn lại…" : "Chọn…"], ...all];
}

/** A value as people read it, "" for none; `options` where the congress decides what may be chosen. */
export function wordsOf(attribute: Attribute, value: string, options = optionsOf(attribute)): string {
  const words = new Map(options);
  const parts = attribute.kind === "several" ? value.split(",") : [value];
  return value ? parts.map((part) => words.get(part) ?? part).join(", ") : "";
}

/** A value of a field in the history; `units` gives a unit's name by its code. */
export function valueWords(
  attribute: Attribute | undefined,
  value: string,
  units: ReadonlyMap<string, string>,
): string {
  if (!value) return "(trống)";
  if (attribute?.kind === "unit") return units.get(value) ?? value;
  if (attribute?.kind === "category") return categoryName(value);
  return attribute ? wordsOf(attribute, value) : value;
}
