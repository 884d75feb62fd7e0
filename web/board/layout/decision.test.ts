import { expect, test } from "vitest";
import type { DecisionCard } from "../../shared/line/types";
import { canvasOf } from "./canvas";
import { composeDecision, DECISION_LEADING } from "./decision";

const measures = { name: (text: string) => text.length * 0.58, text: (text: string) => text.length * 0.52 };
const SCREENS = [canvasOf(1920, 1080), canvasOf(1024, 768), canvasOf(1080, 1920), canvasOf(1920, 360)];
const decision = (more: Partial<DecisionCard> = {}): DecisionCard => ({
  ...{ number: "1512/QĐ-UBND", date: "2026-10-01", issuer: "Chủ tịch Ủy ban nhân dân tỉnh Giả Lập" },
  ...{ award_name: "Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh Giả Lập" },
  ...more,
});

test.each([
  ["as usual", decision()],
  ["long", decision({ award_name: "Cờ thi đua của Ủy ban nhân dân tỉnh Giả Lập, ".repeat(4) })],
])("a decision stands on every screen whole, each part in its own band: %s", (_, card) => {
  for (const canvas of SCREENS) {
    const blocks = composeDecision(card, canvas, measures);
    const bottoms = new Map<number, number>(); // of each column
    for (const { top, lines, size, left, width } of blocks) {
      expect(top).toBeGreaterThanOrEqual((bottoms.get(left) ?? 0) - 1);
      bottoms.set(left, top + lines.length * size * DECISION_LEADING);
      expect(bottoms.get(left)).toBeLessThanOrEqual(canvas.height * 0.95);
      for (const line of lines) expect(measures.text(line) * size).toBeLessThanOrEqual(width);
    }
  }
});

test("the parts stand where they stood with the decision before", () => {
  const [canvas] = SCREENS;
  const middles = (card: DecisionCard) =>
    composeDecision(card, canvas!, measures).map(({ top, lines, size }) =>
      Math.round(top + (lines.length * size * DECISION_LEADING) / 2),
    );
  expect(middles(decision({ number: "9/QĐ-UBND" }))).toEqual(middles(decision()));
});
