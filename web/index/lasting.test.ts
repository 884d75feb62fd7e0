import { expect, test } from "vitest";
import type { Account, PairedClient } from "../shared/line/types";
import { outlook, type Said, tomorrowNight } from "./lasting";

const NOW = Date.parse("2026-11-29T20:30:00+07:00");
const SOON = "2026-11-30T18:00:00+07:00";
const client = { name: "Cửa 1", revoked_at: null, expires_at: SOON } as PairedClient;
const account = { display_name: "Vi Thử", disabled_at: null, one_time_until: null } as Account;
const named = (said: Partial<Said>) =>
  outlook({ door: [], stage: [], ...said }, NOW).endings.map((one) => one.what);

test("tomorrow night is the midnight after tomorrow in Vietnam", () => {
  expect(new Date(tomorrowNight(NOW)).toISOString()).toBe("2026-11-30T17:00:00.000Z");
});

test("a machine, a password and a session that end before then are named with what to do", () => {
  const handed = { ...account, one_time_until: "2026-11-30T08:00:00+07:00" };
  const old = { ...account, display_name: "Vi Thử Sân khấu", sign_in_by: "2026-11-30T09:00:00+07:00" };
  expect(named({ stage: [client], accounts: [handed, old] })).toEqual([
    "Máy “Cửa 1”",
    "Mật khẩu đã giao cho Vi Thử",
    "Phiên đăng nhập của Vi Thử Sân khấu (đã mở gần bảy ngày)",
  ]);
});

test.each([
  ["revoked", { ...client, revoked_at: "2026-11-29T08:00:00+07:00" }],
  ["over already", { ...client, expires_at: "2026-11-28T08:00:00+07:00" }],
  ["lasting longer", { ...client, expires_at: "2026-12-03T00:00:00+07:00" }],
])("a machine that is %s is not named", (_, one) => {
  expect(named({ door: [one], accounts: [account] })).toEqual([]);
});

test("the session of an account that is out of use ends nothing", () => {
  expect(named({ accounts: [{ ...account, disabled_at: SOON, sign_in_by: SOON }] })).toEqual([]);
});

test.each<[keyof Said, string]>([
  ["door", "máy ở cửa"],
  ["stage", "máy ở sân khấu"],
  ["accounts", "tài khoản và phiên đăng nhập"],
])("what nobody answered for is unknown, and no reason to be calm: %s", (kind, word) => {
  const said = { door: [], stage: [], accounts: [], [kind]: null };
  expect(outlook(said, NOW).unknown).toEqual([word]);
});

test("sessions are not among what lasts until then: they go on while they are used, which is said", () => {
  const { asked, goesOn } = outlook({ door: [], stage: [], accounts: [account] }, NOW);
  expect(asked).toBe("Mọi máy đang ghép và mật khẩu đã giao còn hạn");
  expect(goesOn).toContain("Phiên đăng nhập tự kéo dài khi có người dùng trang");
  expect(goesOn).toContain("12 giờ");
});

test("who organises one congress alone is told of machines alone", () => {
  expect(outlook({ door: [], stage: [] }, NOW)).toMatchObject({
    unknown: [],
    asked: "Mọi máy đang ghép",
    goesOn: "",
  });
});
