/** The calm picture of this screen, which lies on its device: the title of the congress, never a name. */
import type { Card } from "../../shared/line/types";

const KEY = "daihoi.board.title";

/** What is shown whenever nobody can say what is on air; null on a device that never was a screen of a congress. */
export function neutralCard(kept: string | null): Card | null {
  try {
    const { title_lines, synthetic } = JSON.parse(kept ?? "") as Pick<Card, "title_lines" | "synthetic">;
    if (!Array.isArray(title_lines) || !title_lines.every((line) => typeof line === "string")) return null;
    return {
      ...{
        as_of: "",
        revision: 0,
        card: "TITLE",
        locked: false,
        text: null,
        honoree: null,
        rehearsal: false,
      },
      ...{ title_lines, synthetic: synthetic === true },
    } as Card;
  } catch {
    return null; // nothing was kept, or somebody else wrote there
  }
}

export function keptCard(): Card | null {
  try {
    return neutralCard(localStorage.getItem(KEY));
  } catch {
    return null; // storage is closed: the picture lasts as long as the page
  }
}

export const neutralOf = ({ title_lines, synthetic }: Card): string =>
  JSON.stringify({ title_lines, synthetic });

export function keepNeutral(card: Card): void {
  try {
    localStorage.setItem(KEY, neutralOf(card));
  } catch {
    // storage is closed or full
  }
}
