import { expect, test } from "vitest";
import { emptyAxis, fullAt, rate, risen } from "./arrivals";

const at = (minute: number) => `2025-09-09T00:${String(minute).padStart(2, "0")}:00Z`;

test("the line climbs by the arrivals of each minute, whatever order they came in, and goes on level until now", () => {
  const minutes = [
    { minute: at(20), present: 50 },
    { minute: at(10), present: 40 },
  ];
  const line = risen(minutes, at(30));
  expect(line.present).toEqual([0, 40, 90, 90]);
  expect(line.at.map((second) => new Date(second * 1000).getUTCMinutes())).toEqual([10, 11, 21, 30]);
  expect(line.total).toBe(90);
});

test("without arrivals there is no line", () => {
  expect(risen([], at(30))).toEqual({ at: [], present: [], total: 0 });
});

test("a row of a wrong clock is counted and drawn nowhere, least of all at the edge of the picture", () => {
  const morning = Array.from({ length: 60 }, (_, minute) => ({ minute: at(minute), present: 5 }));
  const wild = [
    { minute: "2020-01-01T00:00:00Z", present: 1 },
    { minute: "9999-12-31T23:59:00Z", present: 1 },
    { minute: "0030-01-01T00:00:00Z", present: 1 },
    { minute: "hôm qua", present: 1 },
    { minute: at(30), present: -3 },
  ];
  const line = risen([...morning, ...wild], at(59));
  expect(line.total).toBe(303);
  expect(Math.max(...line.present)).toBe(300);
  expect(line.at[0]).toBe(Date.parse(at(0)) / 1000);
});

const COMING = [8, 9, 10, 11, 12, 13].map((minute) => ({ minute: at(minute), present: 10 }));

test("the rate is that of the last five whole minutes, without the one that runs", () => {
  expect(rate(COMING, "2025-09-09T00:13:30Z")).toBe(10);
  expect(rate(COMING, "2025-09-09T00:15:30Z")).toBe(8);
  expect(rate([], at(30))).toBe(0);
});

test("no rate is made of minutes before the first arrival, and none until five whole minutes have passed since", () => {
  const crowd = [{ minute: at(10), present: 21 }];
  expect(rate(crowd, "2025-09-09T00:11:15Z")).toBe(0);
  expect(
    fullAt({ by_minute: crowd, present: 21, expected: 386, as_of: "2025-09-09T00:11:15Z" }, 0.95),
  ).toBeNull();
  expect(rate(crowd, "2025-09-09T00:15:00Z")).toBe(4.2);
});

test("the hall is foreseen full while people come, and nothing is foreseen once they do not or are there", () => {
  const counts = { by_minute: COMING, present: 60, expected: 100, as_of: "2025-09-09T00:13:00Z" };
  expect(fullAt(counts, 0.95)).toBe("2025-09-09T00:17:00.000Z");
  expect(fullAt({ ...counts, present: 95 }, 0.95)).toBeNull();
  expect(fullAt({ ...counts, as_of: at(40) }, 0.95)).toBeNull();
  expect(fullAt({ ...counts, expected: 90_000 }, 0.95)).toBeNull();
});

test("while nobody has come the axis stands about now, not about the session before", () => {
  const now = "2026-12-01T06:00:00Z";
  expect(emptyAxis(now)).toEqual([Date.parse(now) / 1000 - 600, Date.parse(now) / 1000]);
});
