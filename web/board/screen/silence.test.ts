import { expect, test } from "vitest";
import type { Card } from "../../shared/line/types";
import { withoutName } from "./silence";

const card = {
  card: "HONOREE",
  revision: 7,
  title_lines: ["Đại hội"],
  honoree: { name: "Bà Thử Nghiệm" },
} as Card;

test("a name gives way to the neutral title, which is already there", () => {
  expect(withoutName(card)).toEqual({ ...card, card: "TITLE", text: null, honoree: null, row: null });
});

test("the flag, the silence, black and a slogan stay, however long nothing is heard", () => {
  for (const kind of ["FLAG_SALUTE", "SILENCE", "BLACK", "SLOGAN", "AGENDA_ITEM", "TITLE"] as const) {
    const other = { ...card, card: kind, honoree: null, row: null } as Card;
    expect(withoutName(other)).toBe(other);
  }
});
