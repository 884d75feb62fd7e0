import { expect, test } from "vitest";
import { asLine, asRow, seatsIn } from "./hall_lines";

const row = { code: "V1", floor: 1, left: 14, right: 14, aisles: [7], without: [13, 14], kept: true };

test("a row that was read comes out as it went in", () => {
  expect(asRow(asLine(row))).toEqual(row);
});

test("seats that are not there are not counted, however their numbers are parted", () => {
  expect(seatsIn({ ...asLine(row), without: "13; 14 và 15" })).toBe(25);
});
