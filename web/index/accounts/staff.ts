/** What an account may be, in the words of the page. */
import type { Account } from "../../shared/types";

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
  return accounts.some((one) => !one.disabled_at && one.roles.includes("HONORS_APPROVER"));
}
