/** What a screen shows that stands inside, where people work: names and rites as everywhere, nothing of the programme. */
import type { Card } from "../../shared/line/types";
import { asTitle } from "./silence";

/** Each kind of card, and whether it is what the programme puts on screens for the public; a new kind is decided here or nothing compiles. */
export const FOR_THE_PUBLIC: Readonly<Record<Card["card"], boolean>> = {
  TITLE: false,
  SLOGAN: true,
  AGENDA_ITEM: true,
  HONOREE: false,
  FLAG_SALUTE: false,
  SILENCE: false,
  BLACK: false,
  ROW: false,
  PHOTO_CALL: false,
  DECISION: false,
  VIDEO: true,
  WELCOME: true,
  ARRIVAL: true,
  COUNTDOWN: true,
  ROLL_CODE: true,
};

export const asInside = (card: Card): Card => (FOR_THE_PUBLIC[card.card] ? asTitle(card) : card);
