/** How one card gives way to the next: its ground covers the old one at once and its words fade in, so that no two texts ever stand
over each other; nothing moves into flag, silence and black. */
import type { TransitionConfig } from "svelte/transition";
import type { Card } from "../../shared/line/types";

const FADE_MS = 300;

/** Cards over which nothing may be drawn and into which nothing may move. */
export function isStill(kind: Card["card"] | null): boolean {
  return kind === "FLAG_SALUTE" || kind === "SILENCE" || kind === "BLACK";
}

/** What a card is about: a corrected word or the next name of a row changes in its place, only another name, row, slogan or rite is another card. */
export function sameCard(card: Card | null): string {
  const { row, decision } = card ?? {};
  const about = [
    card?.film,
    card?.until,
    card?.honoree?.entry_id,
    card?.text,
    row?.award_name,
    row?.wave,
    decision?.number,
  ];
  return [card?.card, ...about].join(" ");
}

export function arrive(_: Element, { still }: { still: boolean }): TransitionConfig {
  return { duration: lasting(still), css: (shown) => `--shown: ${shown}` };
}

/** Stays as it is under the new card until that one covers it. */
export function leave(_: Element, { still }: { still: boolean }): TransitionConfig {
  return { duration: lasting(still) };
}

function lasting(still: boolean): number {
  return still || matchMedia("(prefers-reduced-motion: reduce)").matches ? 0 : FADE_MS;
}
