import { expect, test } from "vitest";
import { mayNotHaveHeard } from "./hearing";

const refused = (status: number) => ({ type: "about:blank", status, title: "", detail: "", code: "" });

test("a service that has not heard of the sign-in or the congress yet is waited for", () => {
  expect(mayNotHaveHeard(refused(401), 0, 5_000)).toBe(true);
  expect(mayNotHaveHeard(refused(404), 0, 5_000)).toBe(true);
});

test("what lasts, and what is another refusal, is told", () => {
  expect(mayNotHaveHeard(refused(401), 0, 60_000)).toBe(false);
  expect(mayNotHaveHeard(refused(503), 0, 5_000)).toBe(false);
  expect(mayNotHaveHeard(null, 0, 5_000)).toBe(false);
});
