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
  said: "nội dung",
  sequence: "lần công bố",
  number: "số",
  name: "tên",
  capacity: "tư cách",
  fields: "mục sửa",
  before: "trước",
  after: "sau",
};

/** The person's name, else what kind of stranger it was. */
export function who(line: AuditLine, colleagues: ReadonlyMap<string, string>): string {
  if (line.actor === "stranger") return "Người lạ";
  if (line.actor === "system") return "Hệ thống";
  return line.name ?? colleagues.get(line.actor) ?? `Mã ${line.actor.slice(-8)}`;
}

/** The details as words: "số lần 3, đường dẫn /sessions". */
export function told(details: Record<string, unknown>): string {
  const { rehearsal, ...others } = details;
  const words = Object.entries(others)
    .filter(([, value]) => value !== "" && value !== null && !(Array.isArray(value) && !value.length))
    .map(([name, value]) => `${NAMES[name] ?? name} ${valueOf(value)}`);
  return [...(rehearsal === true ? [PRACTISED] : []), ...words].join(", ");
}

const PRACTISED = "TỔNG DUYỆT";

/** Words of a list stand as words; what else is no plain value as it was kept. */
function valueOf(value: unknown): string {
  const isPlain = (one: unknown) => typeof one === "string" || typeof one === "number";
  if (Array.isArray(value) && value.every(isPlain))
    return `“${value.filter((one) => one !== "").join("”, “")}”`;
  return typeof value === "object" ? JSON.stringify(value) : String(value);
}
