/** Words of this page. */
import type { CompositionLine, LowerLine } from "../shared/line/types";
import { day } from "../shared/words/format";

/** What stands beside a bar: "62/150 · 41,3%", and how many are not known. */
export function besideBar(figure: CompositionLine["figure"] | undefined): string {
  if (!figure) return "không hiện: nhóm này hoặc phần còn lại dưới 5 người";
  const unknown = figure.unknown ? `, ${figure.unknown} chưa có thông tin` : "";
  return `${figure.count}/${figure.base}${figure.words ? ` · ${figure.words}` : ""}${unknown}`;
}

/** What a picture of shares says to who does not see it: "Chỉ tiêu: Nữ 41,3%, Đảng viên không hiện". */
export function pictureWords(
  caption: string,
  rows: readonly { label: string; figure?: CompositionLine["figure"] | undefined }[],
): string {
  const told = rows.map(({ label, figure }) => `${label} ${figure ? figure.words || "0" : "không hiện"}`);
  return told.length ? `${caption}: ${told.join(", ")}` : caption;
}

/** The difference a what-if makes: "+4", "−1", "" for none. */
export function difference(now: number, then: number): string {
  if (now === then) return "";
  return then > now ? `+${then - now}` : `−${now - then}`;
}

/** What a what-if makes of a figure: "65/153 · 42,5% (+3)", the share alone where the same people are among more or fewer, "không
 * đổi" where nothing moves; "" while nothing is tried. */
export function thenWords(
  now: CompositionLine["figure"] | undefined,
  then: CompositionLine["figure"] | undefined,
): string {
  if (then === undefined) return "";
  if (then === null) return now ? "không hiện" : besideBar(then);
  if (now && besideBar(now) === besideBar(then)) return "không đổi";
  const more = now ? difference(now.count, then.count) : "";
  return more ? `${besideBar(then)} (${more})` : besideBar(then);
}

/** "5 giây" to "3 giờ" of an age in milliseconds; null was never heard. */
export function ageWords(ms: number | null | undefined): string {
  if (ms === null || ms === undefined) return "chưa nhận được tin điểm danh nào";
  const seconds = Math.floor(ms / 1000);
  if (seconds < 1) return "vừa nhận";
  if (seconds < 60) return `chậm ${seconds} giây`;
  if (seconds < 3600) return `chậm ${Math.floor(seconds / 60)} phút ${seconds % 60} giây`;
  return `chậm ${Math.floor(seconds / 3600)} giờ ${Math.floor((seconds % 3600) / 60)} phút`;
}

const LATE_MS = 3 * 3_600_000;

/** A warning where the report is not frozen around its opening, "" where it is; milliseconds since 1970, `now` the server's. */
export function momentWords(opens: number, now: number): string {
  if (now < opens)
    return `Chưa đến giờ khai mạc (còn ${inWords(opens - now)}): ai đến từ nay đến lúc đó sẽ không có trong báo cáo.`;
  if (now - opens > LATE_MS)
    return `Đã quá giờ khai mạc ${inWords(now - opens)}: báo cáo ghi số của lúc này, không phải số lúc khai mạc.`;
  return "";
}

function inWords(ms: number): string {
  const minutes = Math.max(1, Math.floor(ms / 60_000));
  if (minutes < 60) return `${minutes} phút`;
  const hours = Math.floor(minutes / 60);
  return hours < 48 ? `${hours} giờ ${minutes % 60} phút` : `${Math.floor(hours / 24)} ngày`;
}

/** How the plan of a congress one level down stands; `sent` an ISO day. */
export function planWords(state: LowerLine["plan"], sent: string | null | undefined): string {
  if (state === "SENT") return `✓ kế hoạch gửi ${day(sent ?? "")}`;
  if (state === "SENT_LATE") return `▲ kế hoạch gửi muộn, ${day(sent ?? "")}`;
  return state === "OVERDUE" ? "▲ quá hạn, chưa gửi kế hoạch" : "chưa gửi kế hoạch";
}
