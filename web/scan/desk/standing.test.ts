import { describe, expect, test } from "vitest";
import { delegate, HEAD, openRosterOf } from "../testing/people";
import { countsIn, needsReason, printing, reasonsFor, standingOf, successorOf, whyNot } from "./standing";

const OPEN = HEAD.session!;
const SHUT = { ...OPEN, open: false };

describe("the desk tells whom a tap receives from whom somebody decides about", () => {
  test.each([
    ["a delegate while the doors are open", delegate(), OPEN, "COMES_IN"],
    ["a delegate while they are closed", delegate(), SHUT, "SHUT"],
    ["who is invited to another session", delegate({ session_ids: ["other"] }), OPEN, "NOT_INVITED"],
    ["the same while the doors are closed", delegate({ session_ids: ["other"] }), SHUT, "NOT_INVITED"],
    ["who is no delegate any more", delegate({ active: false }), OPEN, "GONE"],
    ["anybody while no session is known", delegate(), null, "COMES_IN"],
  ])("%s", (_, person, session, standing) => {
    expect(standingOf(person, session)).toBe(standing);
  });
});

test("of who is gone it says how, since when and who came instead", () => {
  const gone_since = "2020-11-20T00:31:00Z";
  const said = (gone_as: string, successor = "") => whyNot("GONE", { gone_as, gone_since }, successor);
  expect(said("WITHDRAWN")).toBe("Đã rút tên, thẻ bị thu hồi từ 07:31 ngày 20/11");
  expect(said("REPLACED", "Bà Vi Thử An")).toBe("Đã thay bằng Bà Vi Thử An từ 07:31 ngày 20/11");
  expect(said("REPLACED")).toBe("Đã có người thay từ 07:31 ngày 20/11");
  expect(whyNot("GONE", { gone_as: "", gone_since: null }, "")).toBe("Không còn trong danh sách đại biểu");
  expect(whyNot("SHUT", { gone_as: "", gone_since: null }, "")).toBe("");
});

test("a hand admission names the session that it counts in, and whether its doors are closed", () => {
  expect(countsIn(OPEN)).toBe(`Tính vào “${OPEN.name}”.`);
  expect(countsIn(SHUT)).toBe(`Tính vào “${OPEN.name}”, cửa đang đóng.`);
  expect(countsIn(null)).toBe("");
});

test("nobody is let in for a reason that cannot be theirs", () => {
  expect(reasonsFor("STRANGER", true).join()).not.toMatch(/thẻ|CCCD|muộn/);
  expect(reasonsFor("DELEGATE", false)).toContain("Quên thẻ, đã đối chiếu CCCD");
  expect(reasonsFor("BADGE", true).join()).not.toMatch(/Quên thẻ/);
  for (const guest of ["DELEGATE", "BADGE", "DELEGATION"] as const) {
    expect(reasonsFor(guest, true)).toContain("Đến muộn, cửa đã đóng");
    expect(reasonsFor(guest, false).join()).not.toMatch(/muộn/);
  }
});

test("who came instead of somebody is named as the list knows them", () => {
  const an = delegate({ delegate_id: "d2", form_of_address: "Bà", full_name: "Vi Thử An" });
  const people = new Map([["d2", an]]);
  expect(successorOf({ replaced_by: "d2" }, people)).toBe("Bà Vi Thử An");
  expect(successorOf({ replaced_by: "d3" }, people)).toBe("");
  expect(successorOf({ replaced_by: null }, people)).toBe("");
});

test("a slip of the last minute is taken back without a reason, anything older and a clock that is off with one", () => {
  const at = "2026-11-22T00:12:00Z";
  const now = Date.parse(at);
  expect([
    needsReason(at, now + 59_000),
    needsReason(at, now + 61_000),
    needsReason(at, now - 5_000),
  ]).toEqual([false, true, true]);
});

test("a new badge is printed where it is made, with that person open and no name in the address", () => {
  expect(printing("c", "d1")).toBe("/desk/?congress=c#dai-bieu=d1");
});

test("a name that lost its accents on the way finds who may be meant, and one word finds nobody", async () => {
  const roster = await openRosterOf(
    delegate({ delegate_id: "1", full_name: "Vi Thử Thị Ngân", credentials: [] }),
    delegate({ delegate_id: "2", full_name: "Vi Thử Thị Ngà", credentials: [] }),
    delegate({ delegate_id: "3", full_name: "Vi Thử Ngân", credentials: [] }),
  );
  const found = (text: string) => roster.searchLoosely(text).map((one) => one.delegate_id);
  expect(found("Vi Th Th Ngn")).toEqual(["1"]);
  expect(found("Vi Th? Th? Ng?")).toEqual(["2", "1"]);
  expect(found("Ngn")).toEqual([]);
});
