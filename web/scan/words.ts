/** What the scanner says to people, in Vietnamese. The delegate reads the large words too, so they accuse nobody. */
import type { Ending } from "../shared/line/answer";
import { CODE_DIGITS } from "../shared/door/credential";
import { locale } from "../shared/words/language";
import type { Verdict } from "./deciding/decide";
import type { Shown } from "./deciding/shown";
import type { LineState } from "./sending/line/line.svelte";
import { read } from "./deciding/reading";
import type { Method } from "./sending/wire";

export const HELP_DESK = "MỜI QUA BÀN HỖ TRỢ";
export const AGAIN = "QUÉT LẠI";
export const TAKE_NAME = "GHI TÊN";

const REASONS: Record<Verdict, string> = {
  ADMITTED: "Thẻ hợp lệ.",
  ALREADY_CHECKED_IN: "Thẻ này đã được quét và đại biểu đã vào. Không cần quét lại.",
  REVOKED: "Thẻ đã bị thu hồi. Mời đại biểu qua bàn hỗ trợ: còn trong danh sách thì được cấp thẻ mới.",
  SUPERSEDED: "Thẻ này đã được thay bằng thẻ in sau. Mời đại biểu dùng thẻ mới nhất.",
  WRONG_CONGRESS: "Thẻ của một đại hội khác.",
  WRONG_SESSION: "Phiên họp đang đóng cửa. Mời đại biểu đợi, hoặc qua bàn hỗ trợ nếu cần vào.",
  NOT_VALID:
    "Mã vừa quét không phải mã đại biểu, hoặc bị đọc sai. Hãy quét lại một lần, nếu vẫn vậy thì nhập mã 12 số dưới mã QR.",
  LEFT: "Đã ghi là ra ngoài. Khi trở lại, quét thẻ ở cửa vào.",
  NEVER_IN: "Ra mà chưa có lượt vào: có thể đã vào qua cửa chưa gửi, hoặc không được quét khi vào.",
  NO_BADGE:
    "Được mời vào ở cửa mà không quét thẻ. Xem có đúng người này đã vào không; từ nay người quên thẻ qua bàn hỗ trợ.",
  ALREADY_LEFT: "Thẻ này đã được quét ra trước đó. Không cần quét lại.",
  UNKNOWN: "Thẻ thật nhưng hệ thống tại cửa chưa nhận được danh sách có thẻ này. Đợi một phút rồi quét lại.",
};
/** A badge has 214 digits; so many come only of a badge whose other keys were lost. */
const NEARLY_A_BADGE = 100;
const NEXT_DOOR = "Mời đại biểu sang cửa bên cạnh và xin mã ghép mới của Ban Tổ chức.";
export const COOKIE_NOT_KEPT =
  "Mã đúng nhưng trình duyệt không giữ được ghép nối. Tắt chế độ ẩn danh hoặc cho phép cookie, rồi xin mã mới.";
export const STAFF_HERE =
  "Trình duyệt này đang đăng nhập trang làm việc, chưa phải máy quét. Nhập mã ghép để quét bằng máy này; việc đăng nhập vẫn giữ nguyên.";
export const LIST_IS_SHUT =
  "Đang mất mạng và danh sách trên máy đang khóa, nên chưa tra được mã gõ tay. Quét mã QR trên thẻ, hoặc nhờ phụ trách cửa mở danh sách ở mục «Thiết lập».";
export const CARD_NOT_BADGE = "Đây là mã trên căn cước. Quét mã QR trên thẻ đại biểu";
export const CARD_WITHOUT_NAME = "Máy quét không gửi được tên trên căn cước: gõ tên vào ô tìm";
export const UNDO_NEEDS_A_LINE =
  "Lượt vào này do máy khác ghi: có mạng mới hoàn tác được. Đang có mạng thì đợi vài giây rồi thử lại.";
const NOT_INVITED = "Đại biểu không được mời dự phiên này. Mời đại biểu qua bàn hỗ trợ.";
const NOT_HEARD_OF =
  "Thẻ thật nhưng máy quét chưa có tên trong danh sách: đã mời vào, Ban Tổ chức sẽ kiểm tra lại.";

/** The large words: two lines at most carry the time and the gate of the first entry, and its day when that is not today. */
export function sentence(verdict: Verdict, first: Shown["first"] = null, now: number = Date.now()): string {
  if (verdict === "ADMITTED") return "MỜI VÀO";
  if (verdict === "NOT_VALID") return AGAIN;
  if (verdict === "LEFT") return "MỜI RA";
  if (verdict !== "ALREADY_CHECKED_IN" && verdict !== "ALREADY_LEFT") return HELP_DESK;
  return `${verdict === "ALREADY_LEFT" ? "ĐÃ RA" : "ĐÃ VÀO"}${first ? ` ${moment(first.at, now)}` : ""}${first?.gate ? `, ${first.gate.toLocaleUpperCase("vi")}` : ""}`;
}

/** The large words of what stands on the screen. */
export function largeWords(shown: Shown, now: number = Date.now()): string {
  const said = sentence(shown.verdict, shown.first, now);
  return look(shown) === "name" ? `${said}, ${TAKE_NAME}` : said;
}

/** What the steward does about it; empty: nothing but read. */
export function advice(shown: Shown): string {
  const tone = look(shown);
  if (tone === "name")
    return "Máy chưa có tên của thẻ này. Ghi họ tên và đơn vị, báo bàn hỗ trợ, rồi bấm «Đã ghi tên».";
  if (shown.verdict === "LEFT" && shown.flagged) return "Chưa thấy lượt vào của thẻ này: báo bàn hỗ trợ.";
  if (shown.unseen) return "Máy chủ đã ghi lượt trước khi máy này tắt giữa chừng: chưa ai thấy kết quả.";
  if (tone !== "again") return "";
  return shown.entry.text_kind === "SHORT_CODE"
    ? "Máy chưa có mã này: thử quét QR."
    : "Giữ thẻ phẳng, tránh chói. Vẫn vậy thì nhập mã 12 số dưới mã QR.";
}

/** "Vừa mời vào: Hoàng Thị Đào", while the next one is on the screen. */
export function passedWords({ person, verdict }: Pick<Shown, "person" | "verdict">): string {
  return `Vừa mời ${verdict === "LEFT" ? "ra" : "vào"}: ${person?.full_name ?? "thẻ chưa rõ tên"}`;
}

const OVERRULED: readonly Verdict[] = ["REVOKED", "SUPERSEDED", "WRONG_SESSION", "UNKNOWN"];

/** Whether somebody with the right to it may decide otherwise: a badge of this congress, or a tap on a person, was refused. */
export function mayBeLetIn({ verdict, entry }: Pick<Shown, "verdict" | "entry">): boolean {
  return OVERRULED.includes(verdict) && (entry.text !== null || entry.delegate_id !== null);
}

/** "Cửa đang đóng: Bà Hoàng Thị Đào", for whom nothing else keeps out. */
export function shutWords({ person }: Pick<Shown, "person">): string {
  return `Cửa đang đóng: ${person ? `${person.form_of_address} ${person.full_name}` : "thẻ chưa rõ tên"}`;
}

/** "Đã hoàn tác: Bà Hoàng Thị Đào" after an admission was taken back. */
export function undoneWords({ name, turned_away }: { name: string; turned_away?: boolean }): string {
  return `${turned_away ? "Không cho vào" : "Đã hoàn tác"}: ${name || "thẻ chưa rõ tên"}`;
}

/** "Ngoại tuyến · 13 chờ · 4 phút"; empty while the server decides. `waiting`: scans; `since`: for how long, milliseconds. */
export function edgeWords(state: LineState, waiting: number, since: number): string {
  if (state !== "DOWN" && state !== "SLOW") return "";
  const parts = [state === "DOWN" ? "Ngoại tuyến" : "Mạng chậm"];
  if (waiting > 0) parts.push(`${waiting} chờ`);
  if (since >= 60_000) parts.push(distance(since));
  return parts.join(" · ");
}

/** For staff, behind a tap. */
export function reason(verdict: Verdict, flagged: boolean, invited = true): string {
  if (verdict === "WRONG_SESSION" && !invited) return NOT_INVITED;
  return flagged && verdict === "ADMITTED" ? NOT_HEARD_OF : REASONS[verdict];
}

/** Why this device scans no more; null while the server did not say. */
export function notPairedAnyMore(why: Ending | null): string {
  if (why === "revoked") return `Ban Tổ chức đã thu hồi máy này. ${NEXT_DOOR}`;
  if (why === "expired") return `Thời hạn ghép của máy này đã hết. ${NEXT_DOOR}`;
  return `Máy này không còn được ghép với cửa. ${NEXT_DOOR}`;
}

/** Short name of a verdict for the list of scans. */
export const SHORT: Record<Verdict, string> = {
  ADMITTED: "Mời vào",
  ALREADY_CHECKED_IN: "Đã vào trước",
  LEFT: "Mời ra",
  ALREADY_LEFT: "Đã ra trước",
  NEVER_IN: "Ra mà chưa vào",
  NO_BADGE: "Vào không quét thẻ",
  REVOKED: "Thẻ đã thu hồi",
  SUPERSEDED: "Thẻ đã thay",
  WRONG_CONGRESS: "Đại hội khác",
  WRONG_SESSION: "Không đúng phiên",
  NOT_VALID: "Mã không đọc được",
  UNKNOWN: "Chưa có tên",
};

/** good: in. out: out. name: in, and somebody writes down the name. warn: has been in. again: nothing is known yet. shut: the doors are. bad: help desk. */
export type Tone = "good" | "out" | "name" | "warn" | "again" | "shut" | "bad";
export function tone(verdict: Verdict): Tone {
  if (verdict === "ADMITTED") return "good";
  if (verdict === "LEFT") return "out";
  if (verdict === "NOT_VALID") return "again";
  return verdict === "ALREADY_CHECKED_IN" || verdict === "ALREADY_LEFT" ? "warn" : "bad";
}

/** How a verdict looks on the screen: an admission without a name is told from every other. */
export function look({
  verdict,
  flagged,
  person,
  shut,
}: Pick<Shown, "verdict" | "flagged" | "person" | "shut">): Tone {
  if (verdict === "WRONG_SESSION" && shut) return "shut";
  return verdict === "ADMITTED" && flagged && !person ? "name" : tone(verdict);
}

/** A part of a badge: so many digits and nothing else no other code at a door has. */
export function isUnfinished(text: string): boolean {
  return /^[0-9]{20,}$/.test(text) && text.length < CODE_DIGITS;
}

/** A line about a text that is no code of ours and leaves no record; empty: it is one. */
export function strayWords(text: string, method: Method): string {
  const { kind, length } = read(text, method);
  if (kind === "CREDENTIAL" || kind === "SHORT_CODE") return "";
  if (kind === "ID_CARD") return CARD_NOT_BADGE;
  return kind === "DIGITS" && length > NEARLY_A_BADGE
    ? "Mã đọc chưa đủ số: quét lại"
    : "Mã lạ, không phải thẻ đại biểu";
}

const time = new Intl.DateTimeFormat(locale, {
  hour: "2-digit",
  minute: "2-digit",
  hour12: false,
  timeZone: "Asia/Ho_Chi_Minh",
});

/** `clock("2026-11-22T00:42:00Z")` -> "07:42", always in Vietnam's time, wherever the phone thinks it is. */
export function clock(iso: string): string {
  const at = new Date(iso);
  return Number.isNaN(at.getTime()) ? "" : time.format(at);
}

const date = new Intl.DateTimeFormat(locale, {
  day: "2-digit",
  month: "2-digit",
  timeZone: "Asia/Ho_Chi_Minh",
});

/** "07:42" for a time of today, "07:42 ngày 21/11" for another day's. */
export function moment(iso: string, now: number = Date.now()): string {
  const at = new Date(iso);
  if (Number.isNaN(at.getTime())) return "";
  const today = date.format(at) === date.format(now);
  const [day, month] = date
    .formatToParts(at)
    .filter(({ type }) => type === "day" || type === "month")
    .map(({ value }) => value);
  return today ? time.format(at) : `${time.format(at)} ngày ${day}/${month}`;
}

/** The header never says "Có mạng" while scans are not taken. `refused`: how many the server answered and did not take. */
export function lineInWords(state: LineState, refused: number): string {
  if (state === "UNKNOWN") return "Đang dò mạng…";
  if (state === "SLOW") return "Mạng chậm: máy tự quyết định";
  if (state === "DOWN") return "Mất mạng: máy tự quyết định";
  return refused > 0 ? `Máy chủ chưa nhận ${refused} lượt quét` : "Có mạng";
}

/** Older than so many milliseconds, a list is worth a word. */
const OLD_LIST_MS = 5 * 60_000;

/** Of the list's age, milliseconds (null: there is none): "" while it is fresh, which is nothing to say. */
export function listWords(age: number | null): string {
  if (age === null) return "Chưa có danh sách";
  return age > OLD_LIST_MS ? `Danh sách cũ ${distance(age)}` : "";
}

/** `by` above 0: the device's clock is fast, milliseconds. */
export function clockIsWrong(by: number): string {
  return `Đồng hồ máy ${by > 0 ? "nhanh" : "chậm"} ${distance(by)}: chỉnh lại giờ trong cài đặt`;
}

/** "2 phút", "3 giờ", "1 ngày": how far off something is, in the largest unit that fits. */
export function distance(ms: number): string {
  const minutes = Math.round(Math.abs(ms) / 60_000);
  if (minutes < 60) return `${minutes} phút`;
  return minutes < 24 * 60 ? `${Math.round(minutes / 60)} giờ` : `${Math.round(minutes / (24 * 60))} ngày`;
}
