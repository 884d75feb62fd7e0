import { expect, test } from "vitest";
import { warningOf } from "./deadline";

test("a deadline that is over by the server's clock, or after the opening, is said before it is set", () => {
  const [now, opening] = [1_000, 5_000];
  expect(warningOf(900, now, opening)).toContain("đã qua");
  expect(warningOf(6_000, now, opening)).toContain("sau lúc khai mạc");
  expect(warningOf(4_000, now, opening)).toBe("");
});
