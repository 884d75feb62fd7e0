/** What a screen does that hears nothing any more: a name may have been withdrawn meanwhile, all else may stay. */
import type { Card } from "../shared/types";

/** A short cut of the line changes nothing on the wall; after this long a name gives way to the title. */
export const NAME_STAYS_MS = 60_000;

/** The card without the name: the neutral title in place of an honouree or a row, every other card as it is. */
export function withoutName(card: Card): Card {
  const names = card.card === "HONOREE" || card.card === "ROW";
  return names ? { ...card, card: "TITLE", text: null, honoree: null, row: null } : card;
}
