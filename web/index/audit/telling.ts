/** How a line of the audit trail reads: names and words; the codes stay in the table that is taken along. */
import { count, date, clockTime } from "../../shared/words/format";
import { roleName, statusName } from "../../shared/words/words";
import type { AuditLine } from "../../shared/line/types";

export type Service = "registration" | "checkin" | "honors";

export const SERVICES: [Service, string][] = [
  ["registration", "Đại biểu và tài khoản"],
  ["checkin", "Cửa và máy quét"],
  ["honors", "Khen thưởng và sân khấu"],
];

/** What the details are called; what has no words here is a code for the table. */
const NAMES: Record<string, string> = {
  count: "số lần",
  address: "dấu địa chỉ mạng",
  version: "phiên bản",
  unit: "đơn vị",
  code: "mã",
  reason: "lý do",
  roles: "vai trò",
  role: "vai trò",
  lines: "số dòng",
  rows: "số dòng",
  disabled: "ngừng dùng",
  opened: "mở mới",
  said: "nội dung",
  sequence: "lần công bố",
  capacity: "tư cách",
  fields: "mục sửa",
  before: "trước",
  after: "sau",
  number: "số",
  people: "số người",
  badges: "số thẻ",
  entries: "số mục",
  photos: "số ảnh",
  letters: "số giấy",
  mails: "số thư",
  seats: "số ghế",
  moves: "số lần chuyển",
  movements: "chuyển chỗ",
  closes_at: "hạn nộp",
  form: "dạng tệp",
  draft: "bản nháp",
  edition: "bản",
  present: "có mặt",
  in_favour: "tán thành",
  adopted: "thông qua",
  replaced: "thay kết quả đã ghi:",
  created: "số mới",
  updated: "số sửa",
  size: "dung lượng",
  name: "tên",
  months: "số tháng",
  status: "tình trạng",
  sessions: "số phiên",
  codes: "số mã",
  certificates: "số giấy khen",
  scans: "số lượt quét",
  turns: "số lượt chụp",
  pages: "số trang",
  restored: "số khôi phục",
  removed: "số bỏ",
  leaders: "số lãnh đạo",
  blocks: "số khu",
  unseated: "số người mất chỗ",
  issued: "số thẻ cấp",
  found: "số tìm thấy",
  gate: "cửa",
  hour: "giờ tự mở",
  settlement: "giải quyết",
  direction: "chiều",
  answer: "trả lời",
  items: "thứ được phát",
  purpose: "khóa của",
  ended: "số kết thúc",
  redrawn: "số thẻ",
};

/** The number of something, which counts nothing. */
const ORDINALS = new Set(["number", "sequence", "edition"]);

const DOOR_WORDS: Record<string, string> = {
  RIGHT_PERSON: "đúng người",
  LET_OUT: "cho ra",
  NEW_BADGE: "cấp thẻ mới",
  TWO_PEOPLE: "hai người một thẻ",
  SEEN: "đã xem",
  IN: "vào",
  OUT: "ra",
  BOTH: "vào và ra",
  NOD: "cho vào",
  REJECT: "không cho vào",
};

/** A code of ours that has no words here is left out. */
function doorWord(code: string): string {
  return DOOR_WORDS[code] ?? "";
}

const KEYS: Record<string, string> = {
  QR: "thẻ",
  TOKEN: "phiên đăng nhập",
  PERSONAL: "thông tin được niêm phong",
  MARK: "dấu số định danh",
  PASS: "đường dẫn thẻ điện tử",
};

/** What is known by a code to us and by words to people. */
const OWN_WORDS: Record<string, (code: string) => string> = {
  roles: roleName,
  role: roleName,
  status: statusName,
  settlement: doorWord,
  direction: doorWord,
  answer: doorWord,
  purpose: (code) => KEYS[code] ?? "",
};

/** How somebody signed in; whoever replaced a person is an id, which is none of these. */
const BY = new Map<unknown, string>([
  ["password", "bằng mật khẩu"],
  ["provider", "qua hệ thống đăng nhập chung"],
]);

/** Where it was, for what has no other words: the first that fits. */
const ROUTES: readonly (readonly [RegExp, string])[] = [
  [/^\/(sessions|sign-in-provider)/, "ở trang đăng nhập"],
  [/pairing|paired/, "ở chỗ ghép máy"],
  [/hall-page|\/halls?\b|seat/, "ở phần chỗ ngồi và trang hội trường"],
  [/delegates|roster/, "ở danh sách đại biểu"],
  [/nominations|review/, "ở danh sách đề cử"],
  [/visits|answers|callers/, "ở phần trả lời và khách mời"],
  [/badges|print|pass/, "ở danh sách thẻ"],
  [/mail|telling|sending/, "ở phần thư và liên hệ"],
  [/units|head/, "ở phần đơn vị và trưởng đoàn"],
  [/report|composition/, "ở phần báo cáo và cơ cấu"],
  [/audit/, "ở nhật ký"],
  [/accounts|colleagues|^\/me\b/, "ở phần tài khoản"],
  [/sessions/, "ở phần phiên họp"],
  [/devices|scans|presence|calls/, "ở phần cửa và máy quét"],
  [/entries|roll|stage|decision|certificate/, "ở phần khen thưởng và sân khấu"],
];

/** Who is no person and no machine with a name. */
const NOBODY: Record<string, string> = {
  stranger: "Người lạ",
  system: "Hệ thống",
  kafka: "Hệ thống",
  "command line": "Dòng lệnh trên máy chủ",
};

/** What the trail of a part is called as a file, in every language of the page. */
const FILES: Record<Service, string> = {
  registration: "nhat-ky-dai-bieu-va-tai-khoan.xlsx",
  checkin: "nhat-ky-cua-va-may-quet.xlsx",
  honors: "nhat-ky-khen-thuong-va-san-khau.xlsx",
};

export const fileOf = (service: Service): string => FILES[service];

const ID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
const MOMENT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/;

export const isId = (text: string): boolean => ID.test(text);

/** The person's name, else what kind of stranger it was. */
export function who(line: AuditLine, names: ReadonlyMap<string, string>): string {
  const known = NOBODY[line.actor] ?? line.name ?? names.get(line.actor);
  return known ?? (isId(line.actor) ? `Mã ${line.actor.slice(-8)}` : line.actor);
}

/** Whom or what it was done to: a name, a code that people know, else the last digits of an id. */
export function whom(line: AuditLine, names: ReadonlyMap<string, string>): string {
  if (line.action.startsWith("key.")) return ""; // a number or a name among keys: whose key it is stands beside
  if (!isId(line.subject)) return line.subject;
  return names.get(line.subject) ?? `Mã ${line.subject.slice(-8)}`;
}

/** The ids of a page of lines that may have a name. */
export function idsOf(lines: readonly AuditLine[]): string[] {
  return [...new Set(lines.flatMap((one) => [one.actor, one.subject]).filter(isId))];
}

/** The details as words: "số lần 03, ở danh sách đại biểu". */
export function told(details: Record<string, unknown>): string {
  const { rehearsal, ...others } = details;
  const said = Object.entries(others).flatMap(([name, value]): string[] => {
    if (name === "route")
      return ROUTES.filter(([at]) => at.test(String(value)))
        .slice(0, 1)
        .map(([, at]) => at);
    if (name === "by") return BY.has(value) ? [BY.get(value)!] : [];
    if (!NAMES[name]) return [];
    if (name === "sessions" && Array.isArray(value)) return [`${NAMES[name]} ${count(value.length)}`];
    const told = words(ORDINALS.has(name) ? String(value ?? "") : spoken(name, value));
    return told ? [`${NAMES[name]}${typeof value === "boolean" ? ":" : ""} ${told}`] : [];
  });
  return [...(rehearsal === true ? [PRACTISED] : []), ...said].join(", ");
}

const PRACTISED = "TỔNG DUYỆT";

function spoken(name: string, value: unknown): unknown {
  const word = OWN_WORDS[name];
  if (!word) return value;
  return Array.isArray(value) ? value.map((one) => word(String(one))) : value && word(String(value));
}

function words(value: unknown): string {
  if (value === null || value === undefined || value === "") return "";
  if (typeof value === "number") return Number.isInteger(value) ? count(value) : String(value);
  if (typeof value === "boolean") return value ? "có" : "không";
  if (Array.isArray(value)) {
    const plain = value.filter((one) => typeof one === "string" && !isId(one));
    if (plain.length < value.length) return `${count(value.length)} mục`;
    const written = plain.filter(Boolean);
    return written.length ? `“${written.join("”, “")}”` : "";
  }
  if (typeof value !== "string" || isId(value)) return "";
  return MOMENT.test(value) ? `${clockTime(value)} ngày ${date(value)}` : value;
}
