import { expect, test } from "vitest";
import type { Card } from "../../shared/line/types";
import { asInside, FOR_THE_PUBLIC } from "./inside";

const card = (kind: string) =>
  ({ card: kind, title_lines: ["Đại hội"], text: "Khẩu hiệu" }) as unknown as Card;

test("a screen inside shows the title for what the programme sends, and names and rites as everywhere", () => {
  const programme = "SLOGAN AGENDA_ITEM VIDEO WELCOME ARRIVAL COUNTDOWN ROLL_CODE".split(" ");
  for (const kind of programme) expect(asInside(card(kind)).card).toBe("TITLE");
  const others = "TITLE HONOREE ROW DECISION PHOTO_CALL FLAG_SALUTE SILENCE BLACK".split(" ");
  for (const kind of others) expect(asInside(card(kind))).toEqual(card(kind));
  expect([...programme, ...others].sort()).toEqual(Object.keys(FOR_THE_PUBLIC).sort());
});
