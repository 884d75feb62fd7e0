import { expect, test, vi } from "vitest";
import type { Card } from "../../shared/line/types";
import { arrive, isStill, sameCard } from "./change";

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

test("the ground of a new card covers the old one at once, and only its words fade in", () => {
  vi.stubGlobal("matchMedia", () => ({ matches: false }));
  const css = arrive({} as Element, { still: false }).css!(0.4, 0.6);
  expect(css).toBe("--shown: 0.4");
  expect(css).not.toContain("opacity");
  vi.unstubAllGlobals();
});
