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
