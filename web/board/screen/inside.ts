/** What a screen shows that stands inside, where people work: names and rites as everywhere, nothing of the programme. */
import type { Card } from "../../shared/line/types";
import { asTitle } from "./silence";

export const FOR_THE_PUBLIC: ReadonlySet<Card["card"]> = new Set([
  ...(["SLOGAN", "AGENDA_ITEM", "VIDEO", "WELCOME", "ARRIVAL", "COUNTDOWN", "ROLL_CODE"] as const),
]);

export const asInside = (card: Card): Card => (FOR_THE_PUBLIC.has(card.card) ? asTitle(card) : card);
