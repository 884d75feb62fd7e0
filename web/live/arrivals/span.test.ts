import { expect, test } from "vitest";
import { spanOf } from "./span";

const at = (moment: string) => Date.parse(moment) / 1000;

test("the slider's end has the last arrival in it, also one that came within the second of the picture", () => {
  const last = "2026-12-01T07:15:04.820Z";
  const { end } = spanOf("2026-12-01T07:15:04.900Z", "2026-12-01T06:30:00Z", last);
  expect(end).toBeGreaterThanOrEqual(at(last));
});

test("an arrival after the picture was taken is within reach", () => {
  const last = "2026-12-01T07:16:30.500Z";
  expect(spanOf("2026-12-01T07:15:04Z", null, last).end).toBeGreaterThanOrEqual(at(last));
});

test("hours later it ends a minute after the last arrival, and begins a minute before the first", () => {
  const span = spanOf("2026-12-01T09:00:00Z", "2026-12-01T06:30:00Z", "2026-12-01T07:15:00Z");
  expect(span).toEqual({ start: at("2026-12-01T06:29:00Z"), end: at("2026-12-01T07:16:00Z") });
});
