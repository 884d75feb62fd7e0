/** Who of the leaders is there in the session that the doors count for. */
import type { Introductions, PresenceCounts } from "../shared/line/types";

type Doors = Pick<PresenceCounts, "session" | "leaders_here">;

/** The list with who is there by the doors' word, and who of them came after it was frozen; without one (`doors` null) as it was
told: those in the last session that somebody has come to. */
export function hereNow(view: Introductions, doors: Doors | null): Introductions {
  if (!doors?.session) return view;
  const there = new Set(doors.leaders_here);
  const leaders = view.leaders.map((one) => {
    const here = there.has(one.delegate_id);
    return { ...one, here, late: view.frozen_at !== null && here && one.introduced === null };
  });
  return { ...view, leaders, here: leaders.filter(({ here }) => here).length };
}

/** For which session this page counts. */
export function sessionWords(doors: Doors | null): string {
  if (!doors?.session) return "Đang tính: phiên gần nhất đã có người đến";
  const { name, open } = doors.session;
  return `Đang tính: ${name}${open ? "" : " (cửa đang đóng)"}`;
}

/** What freezing numbers: who is there in the session that this page shows. `counted`: how many, as it is written. */
export function freezeWords(doors: Doors | null, counted: string): string {
  return doors?.session
    ? `Chốt ${counted} người đang có mặt ở “${doors.session.name}”`
    : `Chốt ${counted} người đang có mặt`;
}

/** What a press on «Đã đến» is answered with; "": the row itself shows it. */
export function pressWords(verdict: string, reason: string): string {
  if (verdict === "ADMITTED") return "";
  if (verdict === "ALREADY_CHECKED_IN") return "Đã được ghi là đến từ trước.";
  return `${reason || "Chưa ghi được là đã đến."} Cần đón ngay: bàn hỗ trợ cho vào có ghi lý do.`;
}
