import { expect, test } from "vitest";
import type { Account } from "../../shared/line/types";
import {
  clerkIn,
  EVERYWHERE,
  hasApprover,
  heldBy,
  looksAlone,
  saidOf,
  standingOf,
  unitsOfAll,
  usernameOf,
} from "./staff";

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
  const one = { roles: ["HONORS_APPROVER"], roles_in: [], disabled_at: null } as unknown as Account;
  expect(hasApprover([one])).toBe(true);
  expect(hasApprover([{ ...one, disabled_at: "2026-11-29T00:00:00Z" }])).toBe(false);
});

test("roles of one congress and of all go to the service as they stand, and a line without any says nothing", () => {
  const account = {
    roles: ["AUDITOR"],
    roles_in: [{ congress_id: "a", roles: ["ORGANIZER"] }],
  } as unknown as Account;
  const held = heldBy(account, "b");
  expect(held.map((one) => one.where)).toEqual(["", "a"]);
  expect(saidOf([...held, { where: "b", roles: [] }])).toEqual(account);
  expect(heldBy(null, "b")).toEqual([{ where: "b", roles: [] }]);
});

test("a password that was handed over says the hour until which it opens", () => {
  const one = { disabled_at: null, one_time_until: "2099-12-01T08:05:00Z" } as Account;
  expect(standingOf(one)).toBe("Đã giao mật khẩu, dùng đến 15:05 ngày 01/12/2099");
});

test("a clerk is offered the units that every congress of theirs has, and no other", () => {
  const here = [
    ["SYT", "Sở Y tế"],
    ["BK-BB", "Huyện Ba Bể"],
  ] as const;
  expect(unitsOfAll([here, [["SYT", "Sở Y tế"]]])).toEqual([["SYT", "Sở Y tế"]]);
  expect(unitsOfAll([here])).toEqual(here);
  expect(unitsOfAll([])).toEqual([]);
  const held = [
    { where: "c1", roles: ["UNIT_REGISTRAR" as const] },
    { where: "c2", roles: ["AUDITOR" as const] },
  ];
  expect(clerkIn([...held, { where: EVERYWHERE, roles: ["UNIT_REGISTRAR"] }])).toEqual(["c1"]);
});
