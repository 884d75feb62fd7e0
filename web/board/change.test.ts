import { expect, test } from "vitest";
import type { Card } from "../shared/types";
import { isStill, sameCard } from "./change";

const card = (card: string, entry_id?: string, name = "") =>
  ({ card, text: null, honoree: entry_id ? { entry_id, name } : null }) as unknown as Card;

test("a corrected word is the same card, and does not fade", () => {
  expect(sameCard(card("HONOREE", "1", "Nguyên"))).toBe(sameCard(card("HONOREE", "1", "Nguyễn")));
  expect(sameCard(card("HONOREE", "1"))).not.toBe(sameCard(card("HONOREE", "2")));
});

test("nothing is drawn over the flag, the silence and the black", () => {
  expect((["FLAG_SALUTE", "SILENCE", "BLACK"] as const).every(isStill)).toBe(true);
  expect((["TITLE", "HONOREE", "SLOGAN", "AGENDA_ITEM"] as const).some(isStill)).toBe(false);
});
