import { expect, test } from "vitest";
import type { Account, PairedClient } from "../shared/line/types";
import { endings, tomorrowNight } from "./lasting";

const NOW = Date.parse("2026-11-29T20:30:00+07:00");
const client = { name: "Cửa 1", revoked_at: null, expires_at: "2026-11-30T18:00:00+07:00" } as PairedClient;
const account = { display_name: "Vi Thử", disabled_at: null, one_time_until: null } as Account;

test("tomorrow night is the midnight after tomorrow in Vietnam", () => {
  expect(new Date(tomorrowNight(NOW)).toISOString()).toBe("2026-11-30T17:00:00.000Z");
});

test("a machine and a password that end before then are named with what to do", () => {
  const handed = { ...account, one_time_until: "2026-11-30T08:00:00+07:00" };
  expect(endings([client], [handed], NOW).map((one) => one.what)).toEqual([
    "Máy “Cửa 1”",
    "Mật khẩu đã giao cho Vi Thử",
  ]);
});

test.each([
  ["revoked", { ...client, revoked_at: "2026-11-29T08:00:00+07:00" }],
  ["over already", { ...client, expires_at: "2026-11-28T08:00:00+07:00" }],
  ["lasting longer", { ...client, expires_at: "2026-12-03T00:00:00+07:00" }],
])("a machine that is %s is not named", (_, one) => {
  expect(endings([one], [account], NOW)).toEqual([]);
});
