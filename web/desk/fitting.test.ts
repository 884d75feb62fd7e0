import { expect, test } from "vitest";
import type { Choices } from "./choices";
import { fitting, theOne } from "./fitting";

const GROUPS: Choices = ["Kinh", "Tày", "Thái", "Mông", "Sán Chay", "Sán Dìu", "Ê-đê", "Đan Lai"].map(
  (name) => [name, name] as const,
);
const found = (typed: string) => fitting(GROUPS, typed).map(([name]) => name);

test("accents, đ and case need not be typed", () => {
  expect(found("tay")).toEqual(["Tày"]);
  expect(found("ĐAN")).toEqual(["Đan Lai"]);
  expect(found("dan")).toEqual(["Đan Lai"]);
});

test("what begins so comes first, then where a word begins so", () => {
  expect(found("d")).toEqual(["Đan Lai", "Sán Dìu", "Ê-đê"]);
  expect(found("chay")).toEqual(["Sán Chay"]);
});

test("nothing typed offers everything, and what is nowhere offers nothing", () => {
  expect(found(" ")).toHaveLength(GROUPS.length);
  expect(found("xyz")).toEqual([]);
});

test("words typed to the end mean the one that has them, and half a word means nobody", () => {
  expect(theOne(GROUPS, " tày ")).toBe("Tày");
  expect(theOne(GROUPS, "Ede")).toBeNull();
  expect(theOne(GROUPS, "san diu")).toBe("Sán Dìu");
  expect(theOne(GROUPS, "Mư")).toBeNull();
  expect(theOne([...GROUPS, ["x", "Thai"]], "thai")).toBe("x");
});
