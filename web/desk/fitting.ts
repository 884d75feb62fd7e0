/** Finds choices by what is typed, with or without accents: first those that begin so, then those where a word does. */
import type { Choices } from "./choices";

export function folded(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").replace(/đ/gi, "d").toLowerCase().trim();
}

export function fitting(choices: Choices, typed: string): Choices {
  const wanted = folded(typed);
  if (!wanted) return choices;
  const begins = choices.filter(([, words]) => folded(words).startsWith(wanted));
  const inside = choices.filter(([, words]) =>
    folded(words)
      .split(/[\s-]+/)
      .slice(1)
      .some((word) => word.startsWith(wanted)),
  );
  return [...new Set([...begins, ...inside])];
}

/** The code of the one choice whose words were typed whole: to the accent, else the only one without accents; else null. */
export function theOne(choices: Choices, typed: string): string | null {
  const plain = (text: string) => text.normalize("NFC").trim().toLowerCase();
  const same = choices.find(([, words]) => plain(words) === plain(typed));
  const alike = choices.filter(([, words]) => folded(words) === folded(typed));
  return same?.[0] ?? (alike.length === 1 ? alike[0]![0] : null);
}
