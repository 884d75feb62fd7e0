import { expect, test } from "vitest";
import type { ToldRoll, ToldRoster } from "../../shared/line/types";
import { asTold, looksLikeRoll, looksLikeRoster } from "./roll";
import { byOutcome, inWords } from "./told";

const entry = {
  sheet: "DS",
  row: 4,
  outcome: "new",
  kind: "INDIVIDUAL",
  name: "Hoàng Đức Thử",
  form_of_address: "Thượng tá",
  unit_name: "Bộ Chỉ huy Quân sự tỉnh",
  position: "Phó Chỉ huy trưởng",
  award_name: "Chiến sĩ thi đua cấp tỉnh",
  decision_number: "1512/QĐ-UBND",
  decision_date: "2026-11-05",
  delegate_code: "DB-0004",
  delegate_name: null,
  changes: [],
  notes: [],
  waits_for: [],
};
const gone = { entry_id: "e1", name: "Một", unit_name: "Huyện", award_name: "Bằng khen", withdrawn: false };
const roll = {
  entries: [entry],
  errors: [{ name: "Hai", messages: [] }],
  questions: [
    { id: "gone:e1", kind: "gone" },
    { id: "decision_number", kind: "decision_number" },
  ],
  gone: [
    { ...gone, announced: false },
    { ...gone, entry_id: "e2", announced: true },
  ],
  added_awards: [],
  notes: [],
  counts: { renumbered: 0 },
  sheets: [],
} as unknown as ToldRoll;

test("an entry is shown with all that is read aloud, under its outcome", () => {
  const [line] = byOutcome(asTold(roll)).new;
  expect(line?.full_name).toBe("Thượng tá Hoàng Đức Thử");
  expect(line?.position).toContain("Chiến sĩ thi đua cấp tỉnh · 1512/QĐ-UBND");
  expect(asTold(roll).errors[0]?.full_name).toBe("Hai");
});

test("who is gone is chosen beside the name, and never somebody who was announced", () => {
  const told = asTold(roll);
  expect(told.gone.map((one) => one.question)).toEqual(["gone:e1"]);
  expect(told.questions.map((one) => one.id)).toEqual(["decision_number"]);
  expect(told.notes[0]).toContain("đã công bố");
});

test("a decision is answered in words of one's own", () => {
  expect(asTold(roll).questions.map(inWords)).toEqual([true]);
});

test("the headings tell an honour roll from a roster", () => {
  const of = (name: string, taken_for: string | null = null) =>
    ({ sheets: [{ columns: [{ name, taken_for }] }] }) as unknown as ToldRoster;
  expect([looksLikeRoll(of("Hình thức khen thưởng")), looksLikeRoll(of("Họ và tên"))]).toEqual([true, false]);
  expect(looksLikeRoll(of("Họ và tên, tên tập thể"))).toBe(true);
  expect(looksLikeRoll(of("Danh hiệu đang giữ", "titles"))).toBe(false);
  expect(
    ["Thành phần", "Năm sinh Nam", "Hình thức khen thưởng", "Đơn vị"].map((name) =>
      looksLikeRoster(of(name)),
    ),
  ).toEqual([true, true, false, false]);
});
