/** The pass's dates and sentences. */
import { language, locale } from "../shared/words/language";

const ZONE = "Asia/Ho_Chi_Minh";
const clock = new Intl.DateTimeFormat(locale, {
  hour: "2-digit",
  minute: "2-digit",
  hour12: false,
  timeZone: ZONE,
});
const weekday = new Intl.DateTimeFormat(locale, { weekday: "long", timeZone: ZONE });
const date = new Intl.DateTimeFormat(locale, {
  day: "2-digit",
  month: "2-digit",
  year: "numeric",
  timeZone: ZONE,
});

/** `opening("2025-09-15T00:30:00Z")` -> {time: "07:30", day: "thứ Hai, 15/09/2025"} */
export function opening(iso: string): { time: string; day: string } | null {
  const at = new Date(iso);
  if (Number.isNaN(at.getTime())) return null;
  return { time: clock.format(at), day: `${weekdayOf(at)}, ${date.format(at)}` };
}

/** Intl writes "Thứ Hai" and "Chủ Nhật"; a letter writes "thứ Hai" and "Chủ nhật". */
function weekdayOf(at: Date): string {
  const name = weekday.format(at);
  if (language !== "vi") return name;
  const [day = "", number = ""] = name.split(" ");
  return number === /* @wc-ignore */ "Nhật" ? "Chủ nhật" : `${day.toLowerCase()} ${number}`;
}

/** When one comes to what, in the order of time: the opening (`name` ""), a preparatory sitting, a second day. */
export function sittingsOf(card: {
  starts_at: string;
  sessions?: { session_name: string; starts_at: string }[];
}): { name: string; at: { time: string; day: string } }[] {
  const others = (card.sessions ?? []).filter(
    (one) => Date.parse(one.starts_at) !== Date.parse(card.starts_at),
  );
  return [{ session_name: "", starts_at: card.starts_at }, ...others]
    .sort((one, other) => Date.parse(one.starts_at) - Date.parse(other.starts_at))
    .flatMap(({ session_name: name, starts_at }) => {
      const at = opening(starts_at);
      return at ? [{ name, at }] : [];
    });
}

/** `clockOf("2026-11-22T00:42:00Z")` -> "07:42" */
export function clockOf(iso: string): string {
  const at = new Date(iso);
  return Number.isNaN(at.getTime()) ? "" : clock.format(at);
}

/** `keptAt(…)` -> "07:10, 15/09/2025" */
export function keptAt(ms: number): string {
  return `${clock.format(ms)}, ${date.format(ms)}`;
}

/** The number to dial: digits and a leading plus only. */
export function dialled(hotline: string): string {
  return hotline.replace(/(?!^\+)\D/g, "");
}

export const ENDED = {
  REVOKED: {
    title: "Thẻ này không còn hiệu lực",
    text: "Thẻ đã được thu hồi. Nếu đồng chí vẫn dự đại hội, gọi Ban Tổ chức hoặc đến bàn hỗ trợ để được cấp thẻ mới.",
  },
  SUPERSEDED: {
    title: "Thẻ này đã được thay bằng thẻ mới",
    text: "Mở đường dẫn trong tin nhắn mới nhất của Ban Tổ chức, hoặc dùng thẻ in mới nhất.",
  },
} as const;
