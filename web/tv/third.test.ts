import { expect, test } from "vitest";
import type { Card, Honoree, RowCard } from "../shared/line/types";
import { thirdOf } from "./third";

const card = (kind: Card["card"], more: Partial<Card> = {}) =>
  ({ card: kind, title_lines: ["Đại hội giả lập"], text: "Khẩu hiệu", ...more }) as Card;
const honoree = {
  ...{ kind: "INDIVIDUAL", name: "Triệu Thị Giả Lập", form_of_address: "Bà", posthumous: false },
  ...{ award_name: "Bằng khen", review_period: "", position: "Bí thư Chi bộ", unit_name: "Xã Thử" },
  ...{ citation: "Thành tích", decision_number: "1/QĐ", decision_date: null, representative_name: null },
} as Honoree;
const row = (marked: boolean): RowCard => ({
  ...{ award_name: "Bằng khen", wave: "Đợt 2", places: 3 },
  names: [{ entry_id: "1", name: "Ông Thử Một", unit_name: "Xã Thử", posthumous: true, marked }],
});

test("a name stands there with its form of address, title and award, and nothing else of the card", () => {
  expect(thirdOf(card("HONOREE", { honoree }))).toEqual({
    ...{ before: "", name: "Bà Triệu Thị Giả Lập", title: "Bí thư Chi bộ, Xã Thử", award: "Bằng khen" },
    person: true,
  });
});

test("of a row whoever the marker stands at, else the award", () => {
  expect(thirdOf(card("ROW", { row: row(true) }))?.name).toBe("Ông Thử Một");
  expect(thirdOf(card("ROW", { row: row(false) }))?.name).toBe("Bằng khen");
  expect(thirdOf(card("ROW", { row: row(true) }))?.names).toBeUndefined();
  expect(thirdOf(card("ROW", { row: { ...row(false), names: [] } }))).toBeNull();
});

test("of a row that was taken as one all names stand under its award", () => {
  const whole = row(false);
  const names = [
    ...whole.names,
    { ...whole.names[0]!, entry_id: "2", name: "Bà Thử Hai", posthumous: false },
  ];
  expect(thirdOf(card("ROW", { row: { ...whole, names } }))).toMatchObject({
    name: "Bằng khen",
    names: ["Truy tặng Ông Thử Một", "Bà Thử Hai"],
  });
});

test.each(["FLAG_SALUTE", "SILENCE", "BLACK", "TITLE", "SLOGAN", "AGENDA_ITEM", "PHOTO_CALL"] as const)(
  "nothing is drawn for %s, whatever else the card carries",
  (kind) => expect(thirdOf(card(kind, { honoree, row: row(true) }))).toBeNull(),
);

test("nothing is drawn where there is no card", () => expect(thirdOf(null)).toBeNull());

test("a kind stands above the name, never in its line", () => {
  const team = { ...honoree, kind: "COLLECTIVE", form_of_address: "Tập thể", name: "Trường Thử" } as const;
  expect(thirdOf(card("HONOREE", { honoree: team } as never))).toMatchObject({
    before: "Tập thể",
    name: "Trường Thử",
    person: false,
  });
});

test.each([
  ["Ông Thử Một", "", true],
  ["Trường Thử", "Tập thể", false],
  ["Hộ gia đình ông Thử", "", false],
])("of a row %s is a person's name or not", (name, kind, person) => {
  const marked = row(true);
  const names = [{ ...marked.names[0]!, name, kind }];
  expect(thirdOf(card("ROW", { row: { ...marked, names } }))?.person).toBe(person);
});
