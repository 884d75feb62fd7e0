/** How a line of the audit trail reads. */
import type { AuditLine } from "../../shared/line/types";

export type Service = "registration" | "checkin" | "honors";

export const SERVICES: [Service, string][] = [
  ["registration", "Đại biểu và tài khoản"],
  ["checkin", "Cửa và máy quét"],
  ["honors", "Khen thưởng và sân khấu"],
];

const NAMES: Record<string, string> = {
  count: "số lần",
  route: "đường dẫn",
  address: "dấu địa chỉ mạng",
  version: "phiên bản",
  unit: "đơn vị",
  code: "mã",
  reason: "lý do",
  roles: "vai trò",
  role: "vai trò",
  lines: "số dòng",
  disabled: "ngừng dùng",
};

/** The person's name, else what kind of stranger it was. */
export function who(line: AuditLine, colleagues: ReadonlyMap<string, string>): string {
  if (line.actor === "stranger") return "Người lạ";
  if (line.actor === "system") return "Hệ thống";
  return line.name ?? colleagues.get(line.actor) ?? `Mã ${line.actor.slice(-8)}`;
}

/** The details as words: "số lần 3, đường dẫn /sessions". */
export function told(details: Record<string, unknown>): string {
  return Object.entries(details)
    .filter(([, value]) => value !== "" && value !== null)
    .map(
      ([name, value]) =>
        `${NAMES[name] ?? name} ${typeof value === "object" ? JSON.stringify(value) : String(value)}`,
    )
    .join(", ");
}
