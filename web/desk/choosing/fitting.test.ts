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

const UNITS: Choices = [
  ["+", "Đơn vị mới"],
  ...[
    "Hội Liên hiệp Phụ nữ tỉnh",
    "Sở Y tế",
    "Trung tâm Y tế huyện",
    "Sở Tài chính",
    "Hội Nông dân tỉnh",
  ].map((name) => [name, name] as const),
];
const units = (typed: string) => fitting(UNITS, typed).map(([name]) => name);

test("any word finds it, several words too, in any order and inside of words at last", () => {
  expect(units("phụ nữ")[0]).toBe("Hội Liên hiệp Phụ nữ tỉnh");
  expect(units("phu nu")[0]).toBe("Hội Liên hiệp Phụ nữ tỉnh");
  expect(units("y tế").slice(0, 2)).toEqual(["Sở Y tế", "Trung tâm Y tế huyện"]);
  expect(units("tinh nong")[0]).toBe("Hội Nông dân tỉnh");
  expect(units("hinh")[0]).toBe("Sở Tài chính");
});

test("what makes something new is always there, after everything else", () => {
  expect(units("phụ nữ").slice(-1)).toEqual(["+"]);
  expect(units("không có đâu")).toEqual(["+"]);
  expect(units("").slice(-1)).toEqual(["+"]);
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
