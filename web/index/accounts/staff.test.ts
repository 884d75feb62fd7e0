import { expect, test } from "vitest";
import type { Account } from "../../shared/types";
import { hasApprover, looksAlone, usernameOf } from "./staff";

test.each([
  ["Nông Thị Thử", "thu.nongthi"],
  ["Đặng Đức Giả Lập", "lap.dangducgia"],
  ["Thử", "thu"],
  ["  ", ""],
  ["Trần-Lê Thử 2", "2.tranlethu"],
])("a username is made from a name as people write it: %s", (name, username) => {
  expect(usernameOf(name)).toBe(username);
});

test("who writes the roll and approves it looks alone", () => {
  expect(looksAlone(["HONORS_EDITOR", "HONORS_APPROVER"])).toBe(true);
  expect(looksAlone(["HONORS_APPROVER", "MC"])).toBe(false);
});

test("an approver out of use is none", () => {
  const one = { roles: ["HONORS_APPROVER"], disabled_at: null } as unknown as Account;
  expect(hasApprover([one])).toBe(true);
  expect(hasApprover([{ ...one, disabled_at: "2026-11-29T00:00:00Z" }])).toBe(false);
});
