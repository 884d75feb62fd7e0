import { expect, test } from "vitest";
import { seconds, standing, told, unannounced } from "./words";

test("seconds are written with a decimal comma, whole ones without", () => {
  expect([12.5, 8, 12.34, 0].map(seconds)).toEqual(["12,5 giây", "8 giây", "12,3 giây", "0 giây"]);
});

test("what was told is said in words, and a kind that came later as it is", () => {
  expect([told("honours.withdrawn"), told("honours.new")]).toEqual(["Rút, gỡ xuống", "honours.new"]);
});

test("who was withdrawn is neither announced nor still to be", () => {
  expect(standing({ total: 119, withdrawn: 1 })).toBe(118);
  expect(unannounced({ total: 119, announced: 115, withdrawn: 2 })).toBe(2);
});
