import { expect, test } from "vitest";
import { addressOf, partAt, PARTS } from "./parts";

test("each part of the roll is found again at its own address, and the words at any other", () => {
  expect(PARTS.map(([part]) => partAt(addressOf(part)))).toEqual(PARTS.map(([part]) => part));
  expect(partAt("#muc-khong-co")).toBe("words");
});
