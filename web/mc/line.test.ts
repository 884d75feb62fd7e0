import { expect, test } from "vitest";
import type { RollEntry, StageState } from "../shared/types";
import { comingOf, isMended, readingOf, textOf, rowReadingOf } from "./line";

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

test("whoever is passed over keeps a thin line with the number between the next three", () => {
  const skipped = [3, 5, 9].map((order) => ({ order, name: `Vắng ${order}`, word: "vắng, bỏ qua" }));
  const lines = comingOf(stage({ skipped, on_air: { card: "HONOREE", entry: entry(2) } }), entry(2));
  expect(lines.map((line) => line.order)).toEqual([3, 4, 5, 6, 8]);
  expect(lines[0]).toMatchObject({ word: "vắng, bỏ qua" });
});

test("a text is mended only when the same entry has other words", () => {
  expect(isMended(entry(1), entry(1, "Khác"))).toBe(true);
  expect(isMended(entry(1), entry(1))).toBe(false);
  expect(isMended(entry(1), entry(2))).toBe(false);
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
