/** What an account may be, in the words of the page. */
import type { Choices } from "../../desk/choosing/choices";
import type { Account, Congress, StaffSession } from "../../shared/line/types";
import { clockTime, date } from "../../shared/words/format";
import { roleName } from "../../shared/words/words";

export type StaffRole = Account["roles"][number];

/** The roles that people hold; stewards, the stage's own laptops and screens are paired and need no account. */
export const STAFF_ROLES: { role: StaffRole; may: string }[] = [
  { role: "ORGANIZER", may: "Mọi việc, kể cả tài khoản và ghép máy" },
  { role: "REVIEWER", may: "Nhập và sửa danh sách đại biểu" },
  { role: "UNIT_REGISTRAR", may: "Chỉ danh sách của một đơn vị" },
  { role: "HONORS_EDITOR", may: "Nhập và sửa danh sách khen thưởng" },
  { role: "HONORS_APPROVER", may: "Duyệt lời từng mục: người thứ hai, khác người nhập" },
  { role: "STAGE", may: "Điều khiển sân khấu, ghép màn hình" },
  { role: "MC", may: "Xem lời dẫn" },
  { role: "AUDITOR", may: "Chỉ xem" },
];

/** Where roles are held that count in every congress. */
export const EVERYWHERE = "";

/** Roles of an account in one place. */
export interface Held {
  where: string;
  roles: StaffRole[];
}

/** The lines of an account as it is; of a new one: the congress at work, with nothing ticked. */
export function heldBy(account: Account | null, atWork: string | null): Held[] {
  if (!account) return [{ where: atWork ?? EVERYWHERE, roles: [] }];
  const all = account.roles.length ? [{ where: EVERYWHERE, roles: [...account.roles] }] : [];
  return [...all, ...account.roles_in.map((one) => ({ where: one.congress_id, roles: [...one.roles] }))];
}

/** The same as the service takes it; a line without roles says nothing. */
export function saidOf(held: readonly Held[]): Pick<Account, "roles" | "roles_in"> {
  const said = held.filter((one) => one.roles.length);
  return {
    roles: said.filter((one) => one.where === EVERYWHERE).flatMap((one) => one.roles),
    roles_in: said
      .filter((one) => one.where !== EVERYWHERE)
      .map((one) => ({ congress_id: one.where, roles: one.roles })),
  };
}

/** The congresses, by id, in each of which this account is the clerk of a unit. */
export const clerkIn = (held: readonly Held[]): string[] =>
  held
    .filter((one) => one.where !== EVERYWHERE && one.roles.includes("UNIT_REGISTRAR"))
    .map((one) => one.where);

/** The units that a clerk may be bound to: those that every congress of theirs has. */
export function unitsOfAll(books: readonly Choices[]): Choices {
  const [first, ...others] = books;
  return (first ?? []).filter(([code]) => others.every((book) => book.some(([known]) => known === code)));
}

/** Every role of an account, wherever it is held. */
export const allRoles = (account: Pick<Account, "roles" | "roles_in">): StaffRole[] => [
  ...new Set([...account.roles, ...account.roles_in.flatMap((one) => one.roles)]),
];

const MARKS: Record<string, string> = { đ: "d" };

/** A username from a name as people write it: `Nông Thị Thử` gives `thu.nongthi`. */
export function usernameOf(name: string): string {
  const plain = name.toLowerCase().replace(/đ/g, MARKS.đ!).normalize("NFD").replace(/\p{M}/gu, "");
  const words = plain.split(/[^a-z0-9]+/).filter(Boolean);
  const given = words.pop() ?? "";
  const username = [given, words.join("")].filter(Boolean).join(".");
  return username.slice(0, 40);
}

/** Whether one account both writes the honour roll and approves it: then nobody else looks. */
export function looksAlone(roles: readonly string[]): boolean {
  return roles.includes("HONORS_EDITOR") && roles.includes("HONORS_APPROVER");
}

/** Whether somebody who is in use may be the second pair of eyes. */
export function hasApprover(accounts: readonly Account[]): boolean {
  return accounts.some((one) => !one.disabled_at && allRoles(one).includes("HONORS_APPROVER"));
}

/** "Ban Tổ chức (mọi đại hội); Người dẫn chương trình (Đại hội Thử)" */
export function rolesOf(one: Pick<Account, "roles" | "roles_in">, congresses: readonly Congress[]): string {
  const name = (congressId: string) => congresses.find((known) => known.congress_id === congressId)?.name;
  const said = one.roles.length ? [`${one.roles.map(roleName).join(", ")} (mọi đại hội)`] : [];
  for (const { congress_id, roles } of one.roles_in)
    said.push(`${roles.map(roleName).join(", ")} (${name(congress_id) ?? "đại hội đã lưu trữ"})`);
  return said.join("; ");
}

/** Whether it is used, and how its owner came in last. */
export function standingOf(one: Account): string {
  if (one.disabled_at) return `Ngừng dùng từ ${date(one.disabled_at)}`;
  if (one.one_time_until) {
    const over = Date.parse(one.one_time_until) < Date.now();
    return over
      ? "Mật khẩu đã giao quá hạn, chưa đăng nhập"
      : `Đã giao mật khẩu, dùng đến ${clockTime(one.one_time_until)} ngày ${date(one.one_time_until)}`;
  }
  if (!one.signed_in_at) return "Chưa đăng nhập lần nào";
  const inside = one.sessions ? `, ${one.sessions} phiên đang mở` : "";
  return `Đăng nhập gần nhất ${clockTime(one.signed_in_at)} ngày ${date(one.signed_in_at)}${inside}`;
}

/** By what somebody is signed in: "Chrome trên Windows". */
export function browserOf({ browser, system }: Pick<StaffSession, "browser" | "system">): string {
  return browser && system ? `${browser} trên ${system}` : "trình duyệt khác";
}
