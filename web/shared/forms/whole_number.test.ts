/** What is no number of people is known as such, and never taken for nothing. */
import { expect, test } from "vitest";
import { wholeNumber } from "./whole_number";

test.each([
  ["", null],
  [" ", null],
  ["0", 0],
  [" 012 ", 12],
  ["-5", undefined],
  ["12a", undefined],
  ["1.5", undefined],
])("%j is read as %j", (typed, read) => {
  expect(wholeNumber(typed)).toBe(read);
});
