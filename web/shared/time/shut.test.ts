import { expect, test } from "vitest";
import { shutWhy } from "./shut";

const NOW = Date.parse("2026-11-22T01:00:00Z");
const CHANGED = "2026-11-22T00:00:00Z";

test("doors that nobody has opened are told from doors that were closed", () => {
  expect(shutWhy({ open: true, changed_at: CHANGED }, NOW)).toBeNull();
  expect(shutWhy({ open: false }, NOW)).toBe("NOT_YET");
  expect(shutWhy({ open: false, changed_at: null, opens_at: null }, NOW)).toBe("NOT_YET");
  expect(shutWhy({ open: false, changed_at: CHANGED, opens_at: null }, NOW)).toBe("CLOSED");
});

test("what opens by itself later is not over, and what was closed after its hour is", () => {
  const tried = { open: false, changed_at: CHANGED };
  expect(shutWhy({ ...tried, opens_at: "2026-11-22T02:00:00Z" }, NOW)).toBe("NOT_YET");
  expect(shutWhy({ ...tried, opens_at: "2026-11-21T23:00:00Z" }, NOW)).toBe("CLOSED");
});
