/** Names that no office means and some file has: on every card, on every screen, nothing is lost, doubled or written over the edge. */
import { expect, test } from "vitest";
import type { DecisionCard, Honoree, RowCard } from "../../shared/line/types";
import { thirdOf } from "../../tv/third";
import { canvasOf } from "./canvas";
import { SCREENS } from "./check";
import { compose, LEADING } from "./compose";
import { composeDecision, DECISION_LEADING } from "./decision";
import { composeRow, ROW_LEADING } from "./row";

const letters = (text: string) => [...text].length;
const measures = {
  name: (text: string) => letters(text) * 0.58,
  text: (text: string) => letters(text) * 0.52,
};
const HOSTILE: [string, string][] = [
  ["200 letters", "Tập thể Nhân dân và cán bộ Hợp tác xã Thử ".repeat(5).slice(0, 200).trim()],
  ["one word of 60", "Ng".padEnd(60, "uyễn")],
  ["letters that turn the direction, as they reach a page past the server", "Nguyễn \u202eVăn\u202c Ngược"],
  ["emoji that are made of several", "Vi Thử 👩‍👩‍👧‍👦🇻🇳 Hai"],
  ["letters in pieces", "Nguyễn Thị Hường Ễ".normalize("NFD")],
  ["marks of a page", "<b onclick=x>Vi</b> & Thử"],
];
const bare = (text: string) => text.normalize("NFC").replace(/\s+/g, "");
const honoree = (name: string): Honoree => ({
  ...{
    entry_id: "1",
    kind: "INDIVIDUAL",
    form_of_address: "Bà",
    award_name: "Bằng khen của Chủ tịch UBND tỉnh",
  },
  ...{ review_period: "", position: "Trưởng thôn", unit_name: "Xã Thử", citation: "Có thành tích xuất sắc" },
  ...{ decision_number: "1/QĐ-UBND", decision_date: "2026-09-01", representative_name: null },
  ...{ representative_position: "", posthumous: false, name },
});
const row = (name: string): RowCard => ({
  ...{ award_name: "Bằng khen", wave: "", places: 10 },
  names: [{ entry_id: "1", name, unit_name: "Xã Thử", posthumous: true, marked: true }],
  room: { name: name.length, unit: 6, posthumous: true },
});
const decision = (issuer: string): DecisionCard => ({
  ...{ number: "1/QĐ-UBND", date: "2026-09-01", award_name: "Bằng khen", issuer },
});

test.each(HOSTILE)("%s stands whole on the card of one person, of a row and of a decision", (_, text) => {
  for (const { width, height } of SCREENS) {
    const canvas = canvasOf(width, height);
    const one = compose(honoree(text), canvas, measures);
    expect(bare(one.find(({ role }) => role === "name")!.lines.join(""))).toBe(bare(text));
    for (const { top, lines, size, role } of one) {
      expect(top).toBeGreaterThanOrEqual(0);
      expect(top + lines.length * size * LEADING[role]).toBeLessThanOrEqual(canvas.height + 1);
    }
    const [cell] = composeRow(row(text), canvas, measures).cells;
    expect(bare(cell!.blocks.find(({ role }) => role === "name")!.lines.join(""))).toBe(bare(text));
    for (const { top, lines, size, role } of cell!.blocks)
      expect(top + lines.length * size * ROW_LEADING[role]).toBeLessThanOrEqual(cell!.height + 1);
    const read = composeDecision(decision(text), canvas, measures);
    expect(bare(read.find(({ role }) => role === "issuer")!.lines.join(""))).toBe(bare(`của ${text}`));
    for (const { top, lines, size } of read)
      expect(top + lines.length * size * DECISION_LEADING).toBeLessThanOrEqual(canvas.height + 1);
  }
});

test.each(HOSTILE)("%s stands on the television line as it is", (_, text) => {
  const card = { card: "HONOREE", honoree: honoree(text) } as unknown as Parameters<typeof thirdOf>[0];
  expect(thirdOf(card)?.name).toBe(`Bà ${text}`);
});
