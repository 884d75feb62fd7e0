import { expect, test } from "vitest";
import { remaining } from "./countdown";

const clock = { time: Date.parse("2026-11-22T00:00:00Z"), at: 1_000 };

test.each([
  ["2026-11-22T01:05:09Z", 1_000, "1:05:09"],
  ["2026-11-22T01:05:09Z", 61_000, "1:04:09"],
  ["2026-11-22T00:05:09Z", 1_000, "05:09"],
  ["2026-11-21T23:00:00Z", 1_000, "00:00"],
])("until %s by the server's clock, whatever that of the screen says", (until, now, shown) => {
  expect(remaining(until, clock, now)).toBe(shown);
});
