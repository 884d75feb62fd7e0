import { expect, test, vi } from "vitest";
import type { HeadedPerson } from "../shared/line/types";
import { isClosed, open, sorted } from "./delegation";

const one = (name: string, more: Partial<HeadedPerson>): HeadedPerson => ({
  delegate_id: name,
  addressed: name,
  position: "",
  seat: "",
  phone: "",
  first_at: null,
  answer: null,
  answer_reason: "",
  leave: null,
  leave_reason: "",
  number: 0,
  ...more,
});

test("who has come is present whatever was said, who is excused or declined is not missing, late is", () => {
  const there = one("there", { first_at: "2026-11-29T01:00:00Z", leave: "ABSENT" });
  const people = [
    there,
    one("late", { leave: "LATE" }),
    one("ill", { leave: "ABSENT" }),
    one("no", { answer: "DECLINED" }),
    one("silent", {}),
  ];
  const names = (found: HeadedPerson[]) => found.map((each) => each.delegate_id);
  const { missing, excused, present } = sorted(people);
  expect([names(missing), names(excused), names(present)]).toEqual([
    ["late", "silent"],
    ["ill", "no"],
    ["there"],
  ]);
});

test("only our own no closes the page of a delegation", async () => {
  const answer = (type: string) =>
    new Response('{"detail":"Liên kết này đã đóng."}', { status: 404, headers: { "Content-Type": type } });
  vi.stubGlobal("fetch", () => Promise.resolve(answer("application/json")));
  expect(isClosed(await open("secret"))).toBe(false);
  vi.stubGlobal("fetch", () => Promise.resolve(answer("application/problem+json")));
  expect(isClosed(await open("secret"))).toBe(true);
  vi.unstubAllGlobals();
});
