import { expect, test } from "vitest";
import type { RollEntry, StageState } from "../shared/line/types";
import { comingOf, mendedOf, notYet, readBefore, readingOf, rowReadingOf, rowTexts, textOf } from "./line";

const entry = (order: number, text = `Tên ${order}`) =>
  ({
    entry_id: String(order),
    order,
    line: text,
    script: [{ text, strong: true, breath: false }],
  }) as RollEntry;
const stage = (given: object) =>
  ({
    next: entry(2),
    upcoming: [2, 4, 6, 8].map((order) => entry(order)),
    skipped: [],
    ...given,
  }) as unknown as StageState;

test("the server's own text is read, and of an older server its line", () => {
  expect(textOf(entry(1)).map(({ text }) => text)).toEqual(["Tên 1"]);
  expect(textOf({ line: "Theo bản in", script: [] })[0]!.text).toBe("Theo bản in");
});

test("in black the line stays, and the MC is to stop", () => {
  const black = stage({
    on_air: { card: "BLACK", entry: null, covered: { card: "HONOREE", entry: entry(1) } },
  });
  expect(readingOf(black)).toMatchObject({ entry: { order: 1 }, state: "STOPPED" });
});

test("the flag over a name is no black: what comes next waits for its sign", () => {
  const flag = stage({
    on_air: { card: "FLAG_SALUTE", entry: null, covered: { card: "HONOREE", entry: entry(1) } },
  });
  expect(readingOf(flag)).toMatchObject({ entry: { order: 2 }, state: "COMING" });
});

const lines = (coming: ReturnType<typeof comingOf>) =>
  coming.map((one) => ("numbers" in one ? one.numbers : one.order));
const skip = (order: number, word = "chưa có mặt, bỏ qua") => ({ order, name: `Vắng ${order}`, word });

test("whoever is passed over keeps a thin line with the number, and the next three keep their room", () => {
  const skipped = [9, 3, 5].map((order) => skip(order));
  const coming = comingOf(stage({ skipped, on_air: { card: "HONOREE", entry: entry(2) } }), entry(2));
  expect(lines(coming)).toEqual(["3 Vắng 3: chưa có mặt, bỏ qua", 4, "5 Vắng 5: chưa có mặt, bỏ qua", 6, 8]);
});

test("a name that is put off while it stands armed is told once, as one that is not called", () => {
  const coming = comingOf(stage({ skipped: [skip(2, "trao sau, bỏ qua"), skip(3)] }), null);
  expect(lines(coming)).toEqual(["2 Vắng 2: trao sau, bỏ qua; 3 Vắng 3: chưa có mặt, bỏ qua", 4, 6, 8]);
  expect(new Set(coming.map(({ at }) => at)).size).toBe(coming.length);
});

test("a late name that is called next stands next, whatever its number", () => {
  const upcoming = [4, 2, 5].map((order) => entry(order));
  expect(lines(comingOf(stage({ upcoming }), null))).toEqual([4, 2, 5]);
});

test("a text is mended only when the same entry has other words, and who receives is told as that", () => {
  expect(mendedOf(entry(1), { ...entry(1, "Khác"), name: "Khác" })).toBe("ĐÃ SỬA");
  expect(mendedOf(entry(1), entry(1))).toBe("");
  expect(mendedOf(entry(1), entry(2))).toBe("");
  const came = { ...entry(1, "Tên 1. Đại diện nhận: Bà Thử"), representative: { name: "Thử" } } as RollEntry;
  expect(mendedOf(entry(1), came)).toBe("NGƯỜI NHẬN ĐỔI");
});

test("the right receiver who merely comes in or goes is not told as another one", () => {
  const who = (name: string, present: boolean) => ({ delegate_id: name, name, present });
  const waits = { ...entry(1), representative: who("Thử", false) } as RollEntry;
  const here = { ...entry(1, "Tên 1. Đại diện nhận: Bà Thử"), representative: who("Thử", true) } as RollEntry;
  const other = { ...here, proxy: who("Vi Thử", true) } as RollEntry;
  expect(mendedOf(waits, here)).toBe("NGƯỜI NHẬN ĐÃ ĐẾN");
  expect(mendedOf(here, waits)).toBe("NGƯỜI NHẬN ĐÃ RỜI ĐI");
  expect(mendedOf(waits, other)).toBe("NGƯỜI NHẬN ĐỔI");
  expect(mendedOf(here, { ...here, ...entry(1, "Khác") })).toBe("ĐÃ SỬA");
});

test("words that nobody approved are not offered to be read", () => {
  const shut = {
    announceable: false,
    sequence: null,
    blocked_reason: "Lời đã đổi sau khi duyệt. Duyệt lại ở trang.",
  };
  expect(notYet({ ...entry(1), ...shut })).toBe("Lời đã đổi sau khi duyệt");
  expect(notYet({ ...entry(1), ...shut, sequence: 4 })).toBe("");
  expect(notYet({ ...entry(1), ...shut, announceable: true })).toBe("");
});

test("what was read before is of this ceremony and still stands: no rehearsed, taken back or withdrawn name", () => {
  const read = { ...entry(1), name: "Vi Thử", sequence: 1 } as RollEntry;
  const air = (over: object) => stage({ on_air: { card: "TITLE", entry: null }, last: read, ...over });
  const reading = stage({ on_air: { card: "HONOREE", entry: read }, rehearsal: true, last: read });
  expect(readBefore(null, reading, air({ rehearsal: true }))?.name).toBe("Vi Thử");
  expect(readBefore(null, reading, air({ rehearsal: false }))).toBeNull();
  expect(readBefore(read, air({}), air({}))?.name).toBe("Vi Thử");
  expect(readBefore(read, air({}), air({ last: null }))).toBeNull();
  expect(readBefore(read, air({}), air({ taken_back: "Vi Thử" }))).toBeNull();
  expect(readBefore(read, air({}), air({ withdrawn: "Vi Thử" }))).toBeNull();
});

test("a row that is one take is read as one, under the black too, and another row name by name", () => {
  const row = (showing: string) => ({ number: 2, row_id: "r", name: "Bằng khen (đợt 2)", showing });
  const air = { card: "ROW", row_id: "r", entry: null, members: [entry(4), entry(5)] };
  const of = (more: object, showing = "WHOLE") =>
    rowReadingOf({ batches: [row(showing)], armed: null, upcoming: [], ...more } as unknown as StageState);
  expect(of({ on_air: air })?.state).toBe("READING");
  expect(of({ on_air: { card: "BLACK", entry: null, covered: air } })?.state).toBe("STOPPED");
  expect(of({ on_air: air }, "AS_TAKEN")).toBeNull();
  const armed = { members: [{ ...entry(4), batch: 2 }] };
  expect(of({ armed, on_air: { card: "TITLE", entry: null } })).toMatchObject({ number: 2, state: "COMING" });
});

test("a whole row has its award read once, and whoever is honoured otherwise in full", () => {
  const said = (...texts: string[]) =>
    texts.map((text, at) => ({ text, strong: at === 1 || at === 4, breath: false }));
  const one = (order: number, given: string, award: string) =>
    ({
      ...entry(order),
      award_name: award,
      script: said(given, award, " cho ", "ông ", `Thử ${order}`, ", ", "Xã Thử", "."),
    }) as RollEntry;
  const members = [
    one(1, "Tặng ", "Bằng khen"),
    one(2, "Tặng ", "Bằng khen"),
    one(3, "Truy tặng ", "Bằng khen"),
  ];
  const { head, texts } = rowTexts(members);
  const read = (order: number) =>
    texts
      .get(`${order}`)!
      .map(({ text }) => text)
      .join("");
  expect(head.map(({ text }) => text).join("")).toBe("Tặng Bằng khen cho ");
  expect([1, 2].map(read)).toEqual(["ông Thử 1, Xã Thử.", "ông Thử 2, Xã Thử."]);
  expect(read(3)).toBe("Truy tặng Bằng khen cho ông Thử 3, Xã Thử.");
  expect(rowTexts([members[0]!]).head).toEqual([]);
});
