import { expect, test } from "vitest";
import type { Honoree } from "../../shared/line/types";
import { canvasOf, MARK, markOn } from "./canvas";
import { type Block, compose, LEADING, type Role } from "./compose";
import { portraitOn } from "./portrait_place";

const measures = { name: (text: string) => text.length * 0.58, text: (text: string) => text.length * 0.52 };
const wide = canvasOf(1920, 1080);
const SCREENS = [wide, canvasOf(1024, 768), canvasOf(1080, 1920), canvasOf(2560, 1080)];

const plain = {
  entry_id: "1",
  name: "Triệu Thị Giả Lập",
  kind: "INDIVIDUAL",
  form_of_address: "Bà",
  award_name: "Bằng khen của Thủ tướng Chính phủ",
  review_period: "",
  position: "Bí thư Chi bộ",
  unit_name: "Xã Thử, huyện Mẫu Ất",
  citation: "Có thành tích xuất sắc trong phong trào thi đua yêu nước",
  decision_number: "372/QĐ-UBND",
  decision_date: "2026-09-01",
  representative_name: null,
  representative_position: "",
  posthumous: false,
} as Honoree;
const long = (count: number) => "Trung tâm Dịch vụ nông nghiệp ".repeat(20).slice(0, count).trim();
const textOf = (blocks: Block[], role: Role) => blocks.find((one) => one.role === role)?.lines.join(" ");
const bottom = (block: Block) => block.top + block.lines.length * block.size * LEADING[block.role];

test.each([...SCREENS, canvasOf(1200, 1080), canvasOf(1920, 480)])(
  "the mark of a rehearsal covers no word of an honouree: %o",
  (canvas) => {
    const { right, top, height } = markOn(canvas, true);
    const [size, ends] = [canvas.strip ? MARK.sizeOnStrip : MARK.size, canvas.width - right];
    const begins = ends - measures.name("TỔNG DUYỆT") * size * 1.2 - 2 * MARK.airBeside;
    const decided = { decision_number: "12345/QĐ-UBND-VPUB", review_period: "Giai đoạn 2020-2025" };
    for (const posthumous of [false, true])
      for (const { role, lines, size, ...block } of compose(
        { ...plain, ...decided, posthumous },
        canvas,
        measures,
      ))
        for (const [at, line] of lines.entries()) {
          const middle = block.left + block.width / 2;
          const half = (measures.text(line) * size) / 2;
          const [from, to] = canvas.strip
            ? [block.left, block.left + 2 * half]
            : [middle - half, middle + half];
          const line_top = block.top + at * size * LEADING[role] + (size * (LEADING[role] - 1)) / 2;
          const apart = line_top >= top + height || line_top + size <= top;
          expect(apart || from >= ends || to <= begins, `${role} of ${canvas.width} x ${canvas.height}`).toBe(
            true,
          );
        }
  },
);

test("nothing jumps from name to name", () => {
  const one = compose(plain, wide, measures);
  const words = {
    name: "Lò Giả",
    citation: "",
    unit_name: "Sở Thử",
    review_period: "Năm 2024",
    posthumous: true,
  };
  const other = compose({ ...plain, ...words }, wide, measures);
  for (const role of ["award", "address", "position", "decision"] as const)
    expect(one.find((block) => block.role === role)?.top).toBe(
      other.find((block) => block.role === role)?.top,
    );
});

test("the form of address stands above the name, and a posthumous honour says so above the award", () => {
  const roles = compose({ ...plain, posthumous: true }, wide, measures).map((block) => block.role);
  expect(roles.slice(0, 4)).toEqual(["posthumous", "award", "address", "name"]);
});

test("on 4:3 the name stands 15 % larger, and unit and citation stand close, one below the other", () => {
  const [square, one] = [canvasOf(1024, 768), { ...plain, name: "Lò Giả" }];
  const [on169, on43] = [wide, square].map((canvas) => compose(one, canvas, measures));
  const sizeOf = (blocks: Block[], role: Role) => blocks.find((block) => block.role === role)!.size;
  expect(sizeOf(on43!, "name")).toBeCloseTo(sizeOf(on169!, "name") * 1.15, 0);
  const unit = on43!.find(({ role }) => role === "unit")!;
  expect(on43!.find(({ role }) => role === "citation")!.top).toBeCloseTo(bottom(unit), 0);
  const other = compose({ ...one, name: "Vi Thử", citation: long(120), posthumous: true }, square, measures);
  for (const role of ["award", "address", "name", "position"] as const)
    expect(other.find((block) => block.role === role)!.top).toBe(
      on43!.find((block) => block.role === role)!.top,
    );
});

test("a receiver stands there with their own position", () => {
  const receiver = { representative_name: "Ông Thử", representative_position: "Giám đốc" };
  const blocks = compose({ ...plain, ...receiver, kind: "COLLECTIVE", position: "" }, wide, measures);
  expect(textOf(blocks, "receiver")).toBe("Đại diện nhận: Ông Thử, Giám đốc");
});

test("no period is drawn where the decision writes none", () => {
  expect(textOf(compose(plain, wide, measures), "period")).toBeUndefined();
  const period = { ...plain, review_period: "Giai đoạn 2020-2025" };
  expect(textOf(compose(period, wide, measures), "period")).toBe("Giai đoạn 2020-2025");
});

test("a citation of 280 letters stands there whole", () => {
  const citation = long(280);
  for (const canvas of SCREENS)
    expect(textOf(compose({ ...plain, citation }, canvas, measures), "citation")).toBe(citation);
});

test("a citation that no screen holds says that it goes on", () => {
  const much = {
    ...plain,
    name: long(200),
    unit_name: long(190),
    award_name: long(200),
    citation: long(580).repeat(3),
  };
  expect(textOf(compose(much, wide, measures), "citation")?.endsWith("…")).toBe(true);
});

test("200 letters of everything stay on every screen, never under 40 and never one over the other", () => {
  const most = {
    ...plain,
    kind: "COLLECTIVE" as const,
    name: long(200),
    unit_name: long(190),
    award_name: long(200),
  };
  for (const words of [plain, most, { ...most, citation: long(300), representative_name: long(100) }])
    for (const canvas of SCREENS) {
      const blocks = compose(words, canvas, measures);
      blocks.forEach((block, index) => {
        expect(block.size).toBeGreaterThanOrEqual(40);
        expect(block.top).toBeGreaterThanOrEqual(0);
        if (index) expect(block.top).toBeGreaterThanOrEqual(bottom(blocks[index - 1]!) - 1);
        for (const line of block.lines)
          expect(measures.text(line) * block.size).toBeLessThanOrEqual(canvas.width * 0.9 + 1);
      });
      expect(bottom(blocks[blocks.length - 1]!)).toBeLessThanOrEqual(canvas.height * 0.96);
    }
});

test("on a strip the name stands left and what it is honoured with right, both legible and whole", () => {
  const strip = canvasOf(1920, 360);
  const most = {
    ...plain,
    name: long(120),
    unit_name: long(100),
    award_name: long(120),
    citation: long(200),
  };
  for (const words of [plain, { ...plain, posthumous: true, review_period: "Năm 2024" }, most]) {
    const blocks = compose(words, strip, measures);
    expect(blocks.map(({ role }) => role)).toEqual(
      Object.keys(LEADING).filter((role) => textOf(blocks, role as Role)),
    );
    const at = (role: Role) => blocks.find((block) => block.role === role)!;
    expect(at("award").left).toBeGreaterThan(at("name").left + at("name").width);
    for (const block of blocks) {
      expect(block.size * (360 / strip.height)).toBeGreaterThanOrEqual(26);
      expect(block.top).toBeGreaterThanOrEqual(0);
      expect(bottom(block)).toBeLessThanOrEqual(strip.height);
      for (const line of block.lines)
        expect(measures.text(line) * block.size).toBeLessThanOrEqual(block.width + 1);
    }
  }
});

test("a portrait stands beside the words on every screen, over none of them, and no word is lost for it", () => {
  for (const canvas of [...SCREENS, canvasOf(1920, 480)]) {
    const place = portraitOn(canvas);
    const longer = { ...plain, citation: long(180), position: "Chủ tịch Hội đồng quản trị kiêm Giám đốc" };
    for (const honoree of [plain, longer]) {
      const blocks = compose(honoree, canvas, measures, true);
      expect(blocks.map((block) => block.role)).toEqual(
        compose(honoree, canvas, measures).map((one) => one.role),
      );
      for (const block of blocks) {
        const beside = block.left >= place.left + place.width || place.left >= block.left + block.width;
        const below = block.top >= place.top + place.height;
        expect(beside || below, `${block.role} on ${canvas.width} x ${canvas.height}`).toBe(true);
        expect(bottom(block)).toBeLessThanOrEqual(canvas.height);
      }
    }
    const [alone, pictured] = [false, true].map((beside) =>
      compose(plain, canvas, measures, beside).find(({ role }) => role === "decision"),
    );
    if (!canvas.strip && canvas.width > canvas.height) expect(pictured).toEqual(alone);
    expect(place.top).toBeGreaterThan(0);
    expect(place.top + place.height).toBeLessThan(canvas.height);
    expect(place.width / place.height).toBeCloseTo(3 / 4);
    expect(place.width).toBeLessThanOrEqual(330); // of 240 pixels
  }
});

test("a long name of a person stands larger than award and unit on every screen, in two lines where it must, on a narrow sheet in three", () => {
  const name = "Vi Thử Công Tằng Tôn Nữ Thị Huyền Trang Phương Nguyệt";
  for (const canvas of SCREENS)
    for (const pictured of [false, true]) {
      const blocks = compose({ ...plain, name }, canvas, measures, pictured);
      const of = (role: Role) => blocks.find((block) => block.role === role)!;
      expect(textOf(blocks, "name")).toBe(name);
      expect(of("name").size).toBeGreaterThan(Math.max(of("award").size, of("unit").size));
      expect(of("name").lines.length).toBeLessThanOrEqual(canvas.width < canvas.height || pictured ? 3 : 2);
      expect(of("unit").top).toBeGreaterThanOrEqual(bottom(of("name")) - 1);
    }
});
