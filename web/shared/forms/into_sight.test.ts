import { expect, test } from "vitest";
import { wayTo } from "./into_sight";

test("what opened comes into sight whole where it fits, from its top where it is longer than the window", () => {
  expect(wayTo({ top: 900, bottom: 1200 }, 768)).toBe("nearest");
  expect(wayTo({ top: 100, bottom: 400 }, 768)).toBe("nearest");
  expect(wayTo({ top: 900, bottom: 1900 }, 768)).toBe("start");
  expect(wayTo({ top: -200, bottom: 1900 }, 768)).toBe("start");
});

test("a long form that begins in the upper half is read as it stands", () => {
  expect(wayTo({ top: 120, bottom: 1900 }, 768)).toBeNull();
});
