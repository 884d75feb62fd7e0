import { expect, test } from "vitest";
import { byField, sentenceBeside, unsaid } from "./field_problems";

const problem = {
  type: "about:blank",
  title: "Dữ liệu không đúng dạng",
  status: 422,
  code: "malformed",
  detail: "Có ô chưa đúng.",
  errors: [{ field: "body.birth", code: "unfit", message: "Ngày sinh không hợp lệ." }],
};

test("a problem's sentence stands beside the field that it names", () => {
  expect(byField(problem)).toEqual({ birth: "Ngày sinh không hợp lệ." });
  expect(sentenceBeside("birth", problem)).toBe("Ngày sinh không hợp lệ.");
});

test("a field that is not named gets what is said of the whole", () => {
  expect(sentenceBeside("seat", problem)).toBe("Có ô chưa đúng.");
  expect(byField(null)).toEqual({});
});

test("what no field says itself is said once beside the whole", () => {
  const long = { code: "unfit", message: "Tối đa 200 ký tự." };
  const several = {
    ...problem,
    errors: [...problem.errors, { ...long, field: "body.slogans.0" }, { ...long, field: "body.theme" }],
  };
  expect(unsaid(several, ["birth"])).toEqual(["Tối đa 200 ký tự."]);
  expect(unsaid(several, ["birth", "slogans", "theme"])).toEqual([]);
  expect(unsaid(several, [])).toEqual(["Ngày sinh không hợp lệ.", "Tối đa 200 ký tự."]);
  expect(unsaid({ ...problem, errors: null }, [])).toEqual([]);
});
