/** What tells namesakes apart, wherever somebody is listed, chosen, seated or sent something. */
export interface Apart {
  delegate_code: string;
  position: string;
  /** The year, or the birth as precisely as it is known. */
  birth_year: number | string | null;
}

/** `apartFrom({position: "Giáo viên", birth_year: 1984, …})` -> "Giáo viên · 1984"; "" where neither is known. */
export const apartFrom = (one: Apart): string => [one.position, one.birth_year].filter(Boolean).join(" · ");

/** The same in one line with the code, which nobody else has. */
export const apartOf = (one: Apart): string =>
  [apartFrom(one), one.delegate_code].filter(Boolean).join(" · ");
