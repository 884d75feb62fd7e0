/** What is typed into the table of places before it is saved. */
import type { PlacesBook } from "../shared/line/types";

/** Typed figures by `keyOf`. */
export type Drafts = Readonly<Record<string, string>>;

export const keyOf = (unit: string, category: string): string => `${unit}\n${category}`;

/** The places of a cell as they stand. */
export function placesOf(book: PlacesBook, unit: string, category: string): number {
  const found = book.units
    .find((one) => one.unit_code === unit)
    ?.cells.find((one) => one.category === category);
  return found?.allocated ?? 0;
}

/** The number that a typed figure means, null for what is none; nothing typed is none given: 0. */
export function numberOf(typed: string): number | null {
  const text = typed.trim();
  if (!text) return 0;
  return /^\d{1,5}$/.test(text) && Number(text) <= 10_000 ? Number(text) : null;
}

/** What differs from how it stands, as the service takes it; figures that are none are left out. */
export function changesOf(book: PlacesBook, drafts: Drafts) {
  return Object.entries(drafts).flatMap(([key, typed]) => {
    const [unit_code, category] = key.split("\n") as [string, string];
    const places = numberOf(typed);
    return places === null || places === placesOf(book, unit_code, category)
      ? []
      : [{ unit_code, category, places }];
  });
}

/** Cells in which something stands that is no number of places. */
export function faultsOf(drafts: Drafts): string[] {
  return Object.keys(drafts).filter((key) => numberOf(drafts[key]!) === null);
}

export type Show = "all" | "filled" | "empty";

/** The units that the table shows: those of a kind whose name has the words; what is being typed never disappears. */
export function shownUnits(book: PlacesBook, drafts: Drafts, show: Show, words: string): PlacesBook["units"] {
  const wanted = plain(words);
  const typed = new Set(Object.keys(drafts).map((key) => key.split("\n")[0]));
  const filled = (unit: PlacesBook["units"][number]) =>
    unit.cells.some((one) => one.allocated > 0 || one.figures.approved + one.figures.submitted > 0);
  return book.units.filter(
    (unit) =>
      typed.has(unit.unit_code) ||
      ((show === "all" || filled(unit) === (show === "filled")) && plain(unit.name).includes(wanted)),
  );
}

const plain = (text: string): string =>
  text.normalize("NFD").replace(/\p{M}/gu, "").replace(/đ/gi, "d").toLowerCase().trim();

/** All places given out once the drafts are saved. */
export function totalOf(book: PlacesBook, drafts: Drafts): number {
  return changesOf(book, drafts).reduce(
    (sum, one) => sum + one.places - placesOf(book, one.unit_code, one.category),
    book.cap - book.reserve,
  );
}
