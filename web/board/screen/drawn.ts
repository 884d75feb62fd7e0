/** Reads back from the page what stands on the glass, and the digest that stands for it.

The server reckons the same digest from the card it sent (services/honors/domain/screens/drawn.py); both are held to
contracts/vectors/drawn_cards.json. */
import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex } from "@noble/hashes/utils.js";

export type Part = readonly [part: string, words: string];

export interface Drawn {
  revision: number;
  digest: string;
}

/** Letters: a citation that no sheet holds is cut, with a sign, so its end proves nothing. */
const CITATION_COUNTS = 24;
/** Blanks and the editor's mark for the end of a line. */
const NOT_LETTERS = /[\s|]+/g;

/** 16 hex digits over the card's kind and each part with its words, letters only: lines may break anywhere. */
export function digestOf(card: string, parts: readonly Part[]): string {
  const lines = parts
    .map(([part, words]) => [part, words.normalize("NFC").replace(NOT_LETTERS, "")] as const)
    .map(([part, words]) => [part, part === "citation" ? head(words) : words] as const)
    .filter(([, words]) => words)
    .map(([part, words]) => `${part}:${words}`);
  return bytesToHex(sha256(new TextEncoder().encode([card, ...lines].join("\n")))).slice(0, 16);
}

/** What the newest card on the page says, word by word as it stands there; null while there is none. */
export function drawnOn(page: ParentNode): Drawn | null {
  const cards = page.querySelectorAll<HTMLElement>("[data-card]");
  const newest = cards[cards.length - 1]; // the one before it may still be fading
  if (!newest) return null;
  const parts = [...newest.querySelectorAll<HTMLElement>("[data-part]")].map((one): Part => [
    one.dataset.part ?? "",
    one.textContent ?? "",
  ]);
  return { revision: Number(newest.dataset.revision), digest: digestOf(newest.dataset.card ?? "", parts) };
}

const head = (words: string) => Array.from(words).slice(0, CITATION_COUNTS).join("");
