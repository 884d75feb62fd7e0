/** What a board says that it drew is what the server expects: both are held to the same vectors (tests/unit/honors/test_screens.py). */
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import type { Card } from "../../shared/line/types";
import { canvasOf } from "../layout/canvas";
import { compose, LEADING } from "../layout/compose";
import { composeDecision } from "../layout/decision";
import { digestOf, type Part } from "./drawn";
import { composeRow } from "../layout/row";

interface Vector {
  name: string;
  card: Card;
  digest: string;
}

const vectors = JSON.parse(
  readFileSync(new URL("../../../contracts/vectors/drawn_cards.json", import.meta.url), "utf8"),
) as Vector[];
const measures = { name: (text: string) => text.length * 0.58, text: (text: string) => text.length * 0.52 };

function partsOf(card: Card, shape: [number, number]): Part[] {
  if (card.honoree)
    return compose(card.honoree, canvasOf(...shape), measures).map(({ role, lines }) => [
      role,
      lines.join(" "),
    ]);
  if (card.row) {
    const { head, cells } = composeRow(card.row, canvasOf(...shape), measures);
    return [...head, ...cells.flatMap(({ blocks }) => blocks)].map(({ role, lines }) => [
      role,
      lines.join(" "),
    ]);
  }
  if (card.decision)
    return composeDecision(card.decision, canvasOf(...shape), measures).map(({ role, lines }) => [
      role,
      lines.join(" "),
    ]);
  if (card.film) return [["film", String(card.film)]];
  if (card.card === "WELCOME")
    return [["text", card.text ?? ""], ...card.title_lines.map((line): Part => ["title", line])];
  if (card.card === "TITLE") return card.title_lines.map((line): Part => ["title", line]);
  return card.text ? [["text", card.text]] : [];
}

test.each(vectors)("the page draws what was sent: $name", ({ card, digest }) => {
  for (const shape of [
    [1920, 1080],
    [1024, 768],
    [1080, 1920],
    [1920, 360],
  ] as [number, number][])
    expect(digestOf(card.card, partsOf(card, shape))).toBe(digest);
});

test("a translated or mended word is another digest", () => {
  const parts: Part[] = [["name", "Lò Thị Giả Lập"]];
  expect(digestOf("HONOREE", [["name", "Kiln Thị Giả Lập"]])).not.toBe(digestOf("HONOREE", parts));
  expect(digestOf("TITLE", parts)).not.toBe(digestOf("HONOREE", parts));
});

test("the vectors know every part that a card may have", () => {
  const full = vectors[0]!.card;
  expect(partsOf(full, [1920, 1080]).map(([part]) => part)).toEqual(Object.keys(LEADING));
});
