import { expect, test } from "vitest";
import type { Honoree, RowCard } from "../../shared/line/types";
import { type Canvas, canvasOf, HAIRLINE } from "./canvas";
import { compose, LEADING } from "./compose";
import { composeDecision, DECISION_LEADING } from "./decision";
import { portraitOn } from "./portrait_place";
import { composeRow, ROW_LEADING } from "./row";

const measures = { name: (text: string) => text.length * 0.58, text: (text: string) => text.length * 0.52 };
const SCREENS = [
  ...[canvasOf(1920, 1080), canvasOf(1024, 768), canvasOf(1200, 1080), canvasOf(1080, 1920)],
  ...[
    canvasOf(2560, 1080),
    canvasOf(1566, 540),
    canvasOf(1920, 480),
    canvasOf(1920, 360),
    canvasOf(4320, 540),
  ],
];
/** What letters keep from the line of the frame, at least: they touch it on no side. */
const CLEAR = 20;

const AWARD = "Huân chương Lao động hạng Nhất của Chủ tịch nước Cộng hòa xã hội chủ nghĩa Việt Nam trao tặng";
const honoree = (more: Partial<Honoree>): Honoree =>
  ({
    ...{
      entry_id: "1",
      name: "Vi Thử Giả Lập",
      kind: "INDIVIDUAL",
      form_of_address: "Bà",
      award_name: AWARD,
    },
    ...{ review_period: "Giai đoạn 2020-2025", position: "Bí thư Chi bộ", unit_name: "Xã Thử, huyện Mẫu Ất" },
    ...{ citation: "Có thành tích xuất sắc trong phong trào thi đua yêu nước ".repeat(3).trim() },
    ...{ decision_number: "372/QĐ-UBND", decision_date: "2026-09-01", representative_name: "Bà Thử Lan" },
    ...{ representative_position: "con gái", posthumous: true },
    ...more,
  }) as Honoree;
const PEOPLE = [
  honoree({}),
  honoree({
    kind: "COLLECTIVE",
    name: "Trung tâm Dịch vụ nông nghiệp ".repeat(4).trim(),
    form_of_address: "",
  }),
  honoree({ name: "Lò Thử", citation: "", review_period: "", award_name: AWARD.replaceAll(" ", "\u00a0") }),
];

interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

function clear(box: Box, canvas: Canvas, what: string) {
  const sides = [box.left, canvas.width - box.right];
  const upright = [box.top, canvas.height - box.bottom];
  for (const side of sides) expect(side, `${what} beside the frame`).toBeGreaterThanOrEqual(HAIRLINE + CLEAR);
  for (const end of upright) expect(end, `${what} above or below`).toBeGreaterThanOrEqual(HAIRLINE - 1);
}

test.each(SCREENS.map((canvas) => [`${canvas.width} x ${canvas.height}`, canvas] as const))(
  "every part of every card keeps its margin from the frame: %s",
  (_, canvas) => {
    const at = (left: number, top: number, width: number, height: number): Box => ({
      ...{ left, top, right: left + width, bottom: top + height },
    });
    const place = portraitOn(canvas);
    clear(at(place.left, place.top, place.width, place.height), canvas, "the portrait");
    for (const pictured of [false, true])
      for (const one of PEOPLE)
        for (const { role, left, top, width, lines, size } of compose(one, canvas, measures, pictured))
          clear(at(left, top, width, lines.length * size * LEADING[role]), canvas, `${role} of ${one.name}`);
    const decision = {
      number: "1512/QĐ-CTN",
      date: "2026-10-01",
      issuer: "Chủ tịch nước",
      award_name: AWARD,
    };
    for (const { role, left, top, width, lines, size } of composeDecision(decision, canvas, measures))
      clear(at(left, top, width, lines.length * size * DECISION_LEADING), canvas, role);
    const named = (number: number) => ({
      ...{
        entry_id: String(number),
        name: `Bà Vi Thử Hồng Hạnh ${number}`,
        unit_name: "Xã Thử, huyện Mẫu Ất",
      },
      ...{ posthumous: false, marked: false },
    });
    const row: RowCard = {
      ...{ award_name: AWARD, wave: "Đợt 2", places: 10 },
      names: Array.from({ length: 10 }, (_, index) => named(index + 1)),
    };
    const { head, cells } = composeRow(row, canvas, measures);
    for (const { role, top, lines, size } of head)
      clear(at(100, top, 0, lines.length * size * ROW_LEADING[role]), canvas, `${role} of a row`);
    for (const cell of cells)
      clear(at(cell.left, cell.top, cell.width, cell.height), canvas, "a place of a row");
  },
);
