import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { clockTime, count, date, day, grouped, isoDay, percent, whole } from "./format";

test("numbers are printed as Vietnamese papers print them", () => {
  expect(whole(1156)).toBe("1.156");
  expect(count(4)).toBe("04");
  expect(count(31)).toBe("31");
});

const SHARES = JSON.parse(
  readFileSync(new URL("../../../contracts/vectors/shares.json", import.meta.url), "utf8"),
) as { part: number; of: number; decimals: number; words: string }[];

test("a share is written on a page as the servers write it on paper", () => {
  for (const { part, of, decimals, words } of SHARES) expect(percent(part, of, decimals)).toBe(words);
});

test("a calendar day is not moved by a time zone", () => {
  expect(day("2020-08-03")).toBe("03/08/2020");
  expect(day(null)).toBe("");
});

test("the day of a moment is that of Vietnam, also between midnight and seven", () => {
  expect(day("2026-11-29T18:21:00Z")).toBe("30/11/2026");
});

test("codes are grouped for reading aloud", () => {
  expect(grouped("12345678")).toBe("1234 5678");
  expect(grouped("123456789012")).toBe("1234 5678 9012");
});

test("a moment is printed in Vietnam's time on every device", () => {
  expect(date("2020-09-08T23:30:00Z")).toBe("09/09/2020");
  expect(clockTime("2020-09-09T00:42:10Z")).toBe("07:42");
});

test("a day is typed as papers write it, and what is no day is none", () => {
  expect(["03/08/2020", "3.8.2020", " 29-2-2024 ", ""].map(isoDay)).toEqual([
    "2020-08-03",
    "2020-08-03",
    "2024-02-29",
    "",
  ]);
  expect(["31/02/2024", "08/31/2024", "2024", "03/08/20"].map(isoDay)).toEqual([null, null, null, null]);
});
