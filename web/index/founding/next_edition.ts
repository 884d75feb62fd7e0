/** What the next edition of a congress is likely to be called: the ordinal after this one, five years on. */
const ROMAN: readonly [number, string][] = [
  [100, "C"],
  [90, "XC"],
  [50, "L"],
  [40, "XL"],
  [10, "X"],
  [9, "IX"],
  [5, "V"],
  [4, "IV"],
  [1, "I"],
];

/** `romanOf(6)` -> "VI" */
export function romanOf(value: number): string {
  let left = value;
  let said = "";
  for (const [worth, sign] of ROMAN)
    while (left >= worth) {
      said += sign;
      left -= worth;
    }
  return said;
}

/** `nextOrdinal("V")` -> "VI"; "" for what is no Roman number up to a hundred. */
export function nextOrdinal(ordinal: string): string {
  for (let value = 1; value <= 100; value++) if (romanOf(value) === ordinal.trim()) return romanOf(value + 1);
  return "";
}

/** `later("2016-2020")` -> "2021-2025"; each year five years on, other words stay. */
export function later(years: string): string {
  return years.replace(/\b(19|20)\d\d\b/g, (year) => String(Number(year) + 5));
}

/** `nextCode("BK-V", "V")` -> "BK-VI"; "" where the code does not end with the ordinal. */
export function nextCode(code: string, ordinal: string): string {
  const next = nextOrdinal(ordinal);
  return next && code.endsWith(ordinal) ? code.slice(0, code.length - ordinal.length) + next : "";
}
