/** Finds choices by what is typed, with or without accents: first those that begin so, then those where words do, at last
    those that have it anywhere. */
import type { Choices } from "./choices";

export function folded(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").replace(/đ/gi, "d").toLowerCase().trim();
}

/** The choice that makes something new; it stays, whatever is typed, after all that is found. */
export const NEW = "+";

export function fitting(choices: Choices, typed: string): Choices {
  const fresh = choices.filter(([code]) => code === NEW);
  const known = choices.filter(([code]) => code !== NEW);
  const wanted = folded(typed);
  if (!wanted) return [...known, ...fresh];
  const plain = known.map((choice) => [choice, folded(choice[1])] as const);
  const words = wanted.split(/[\s-]+/).filter(Boolean);
  const ranks = [
    (text: string) => text.startsWith(wanted),
    (text: string) => ` ${text.replace(/-/g, " ")}`.includes(` ${wanted.replace(/-/g, " ")}`),
    (text: string) => words.every((word) => text.split(/[\s-]+/).some((one) => one.startsWith(word))),
    (text: string) => text.includes(wanted),
  ];
  const found = ranks.flatMap((fits) => plain.filter(([, text]) => fits(text)).map(([choice]) => choice));
  return [...new Set(found), ...fresh];
}

/** The code of the one choice whose words were typed whole: to the accent, else the only one without accents; else null. */
export function theOne(choices: Choices, typed: string): string | null {
  const plain = (text: string) => text.normalize("NFC").trim().toLowerCase();
  const same = choices.find(([, words]) => plain(words) === plain(typed));
  const alike = choices.filter(([, words]) => folded(words) === folded(typed));
  return same?.[0] ?? (alike.length === 1 ? alike[0]![0] : null);
}
