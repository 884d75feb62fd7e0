/** Who of the leaders is there in the session that the doors count for. */
import type { Introductions, PresenceCounts } from "../shared/line/types";

type Doors = Pick<PresenceCounts, "session" | "leaders_here">;

/** The list with who is there by the doors' word; without one (`doors` null) as it was told: those in an official session. */
export function hereNow(view: Introductions, doors: Doors | null): Introductions {
  if (!doors?.session) return view;
  const there = new Set(doors.leaders_here);
  const leaders = view.leaders.map((one) => ({ ...one, here: there.has(one.delegate_id) }));
  return { ...view, leaders, here: leaders.filter(({ here }) => here).length };
}

/** For which session this page counts. */
export function sessionWords(doors: Doors | null): string {
  if (!doors?.session) return "Đang tính: các phiên chính thức";
  const { name, open } = doors.session;
  return `Đang tính: ${name}${open ? "" : " (cửa đang đóng)"}`;
}

/** What freezing numbers: who came to an official session, which may be others than who is there now. */
export function freezeWords(official: number, shown: number, counted: string): string {
  return official === shown
    ? `Chốt ${counted} người đang có mặt`
    : `Chốt ${counted} người đã vào phiên chính thức`;
}

/** What a press on «Đã đến» is answered with; "": the row itself shows it. */
export function pressWords(verdict: string, reason: string): string {
  if (verdict === "ADMITTED") return "";
  if (verdict === "ALREADY_CHECKED_IN") return "Đã được ghi là đến từ trước.";
  return `${reason || "Chưa ghi được là đã đến."} Cần đón ngay: bàn hỗ trợ cho vào có ghi lý do.`;
}
