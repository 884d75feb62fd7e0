import { expect, test } from "vitest";
import { curve } from "./curve";

const label = (iso: string) => iso.slice(11, 16);

test("the line climbs by the arrivals of each minute, whatever order they came in", () => {
  const drawn = curve(
    [
      { minute: "2020-09-09T00:20:00Z", present: 50 },
      { minute: "2020-09-09T00:10:00Z", present: 50 },
    ],
    200,
    100,
    80,
    label,
  );
  expect(drawn.total).toBe(100);
  expect(drawn.line).toBe("M0 80H0V60H100V40H100");
  expect(drawn.ticks.map((tick) => tick.label)).toEqual(["00:10", "00:13", "00:16", "00:20"]);
});

test("without arrivals there is no line", () => {
  expect(curve([], 200, 100, 80, label)).toEqual({ line: "", area: "", total: 0, ticks: [] });
});

test("a row of a wrong clock is counted and drawn nowhere, least of all at the edge of the picture", () => {
  const morning = Array.from({ length: 60 }, (_, minute) => ({
    minute: `2025-09-09T00:${String(minute).padStart(2, "0")}:00Z`,
    present: 5,
  }));
  const wild = [
    { minute: "2020-01-01T00:00:00Z", present: 1 },
    { minute: "9999-12-31T23:59:00Z", present: 1 },
    { minute: "0030-01-01T00:00:00Z", present: 1 },
    { minute: "hôm qua", present: 1 },
    { minute: "2025-09-09T00:30:00Z", present: -3 },
  ];
  const drawn = curve([...morning, ...wild], 400, 100, 80, label);
  expect(drawn.total).toBe(303);
  const nobody = { minute: "2025-09-09T00:30:00Z", present: 0 };
  expect(drawn.line).toBe(curve([...morning, nobody], 400, 100, 80, label).line);
  expect(drawn.ticks.map((tick) => tick.label)).toEqual(["00:00", "00:19", "00:39", "00:59"]);
});
