import { expect, test } from "vitest";
import { lineOf } from "./line";

test("the name stands apart and every other word of the line is kept", () => {
  const line = "Tập thể Trường Giả Lập, Huyện Thử. Đại diện nhận: Bà Thử Nghiệm";
  expect(lineOf({ line, name: "Trường Giả Lập" })).toEqual({
    before: "Tập thể",
    name: "Trường Giả Lập",
    after: "Huyện Thử. Đại diện nhận: Bà Thử Nghiệm",
  });
});

test("an absent receiver, whom the server leaves out, is not called up", () => {
  expect(lineOf({ line: "Tập thể Trường Giả Lập", name: "Trường Giả Lập" }).after).toBe("");
});

test("a receiver follows at once where the unit is the name itself", () => {
  const line = "Tập thể Trường Giả Lập. Đại diện nhận: Ông Thử";
  expect(lineOf({ line, name: "Trường Giả Lập" }).after).toBe("Đại diện nhận: Ông Thử");
});

test("a line in other words is read as it is", () => {
  expect(lineOf({ line: "Theo bản in", name: "Trường Giả Lập" })).toEqual({
    before: "",
    name: "Theo bản in",
    after: "",
  });
});
