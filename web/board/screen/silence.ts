/** What a screen does that hears nothing any more: a name may have been withdrawn meanwhile, all else may stay. */
import type { Card } from "../../shared/line/types";
import { isStill } from "./change";

/** A short cut of the line changes nothing on the wall; after this long a name gives way to the title. */
export const NAME_STAYS_MS = 60_000;

/** The card without the name: the neutral title in place of an honouree or a row, every other card as it is. */
export function withoutName(card: Card): Card {
  return card.card === "HONOREE" || card.card === "ROW" ? asTitle(card) : card;
}

/** What a screen of a congress that was archived shows: no name and no word of it, and what calms a hall as it is. */
export const withoutCongress = (card: Card): Card => (isStill(card.card) ? card : asTitle(card));

/** The neutral title in its place, also where the film of a card does not lie on this device. */
export const asTitle = (card: Card): Card => ({
  ...card,
  card: "TITLE",
  text: null,
  honoree: null,
  row: null,
});
