/** What opening or closing the doors of a session does, in words for whoever is about to. */
import { clockTime, count, date } from "../../shared/words/format";
import type { DoorSession } from "../../shared/line/types";

/** `left`: expected and not here yet, of the session that is about to be closed. `inside`: who has come to the session that loses the doors. Null: not told (yet). */
export interface Told {
  readonly left: number | null;
  readonly inside: number | null;
}

/** The real session that loses its doors where `session` is opened; null: none does. */
export function losesDoors(session: DoorSession, all: readonly DoorSession[]): DoorSession | null {
  if (session.open) return null;
  return all.filter((one) => one.open && !one.rehearsal && one.id !== session.id).pop() ?? null;
}

/** The session for which gates scan once `session` is closed: the last that stays open; null: none. */
export function getsDoors(session: DoorSession, all: readonly DoorSession[]): DoorSession | null {
  if (!session.open) return null;
  return all.filter((one) => one.open && one.id !== session.id).pop() ?? null;
}

/** `now`: the server's time, milliseconds. `rehearsal`: the one that is open and would be shut. `next`: `getsDoors`. */
export function consequence(
  session: DoorSession,
  over: DoorSession | null,
  { left, inside }: Told,
  now: number,
  rehearsal: DoorSession | null = null,
  next: DoorSession | null = null,
): string {
  const { name } = session;
  if (session.open) {
    const missing = left ? `, còn ${count(left)} đại biểu chưa đến` : "";
    if (next)
      return `Đóng “${name}”${missing}: mọi cửa và màn hình tính cho “${next.name}”, là phiên còn đang mở.`;
    return `Đóng “${name}”${missing}: thẻ quét cho phiên này sẽ được mời qua bàn hỗ trợ; bàn hỗ trợ vẫn đón được, có ghi lý do.`;
  }
  const early = isBeforeItsDay(session, now) ? "Chưa đến ngày họp. " : "";
  if (over) {
    const there = inside === null ? "chưa rõ bao nhiêu người đã vào" : `${count(inside)} người đã vào`;
    const lost = `${early}“${over.name}” đang mở, ${there}. Mở “${name}”: mọi cửa và màn hình thôi tính cho “${over.name}”`;
    return session.rehearsal
      ? `${lost}; ai đến sau đó không được tính là có mặt, và mất khi xóa dữ liệu diễn tập.`
      : `${lost}; ai đã vào phải quét lại cho phiên mới.`;
  }
  if (session.rehearsal)
    return `Mở buổi diễn tập “${name}”: mọi cửa và màn hình tính cho buổi này, ai vào không được tính là có mặt ở đại hội.`;
  const shuts = rehearsal ? `; buổi diễn tập “${rehearsal.name}” đang mở sẽ đóng lại` : "";
  return `${early}Mở “${name}”: từ lúc này mọi cửa và màn hình tính cho phiên này${shuts}.`;
}

const dayOf = (moment: number) => date(new Date(moment).toISOString());

function isBeforeItsDay({ starts_at }: DoorSession, now: number): boolean {
  return Date.parse(starts_at) > now && dayOf(Date.parse(starts_at)) !== dayOf(now);
}

/** The session that somebody should open now: it is its day, none is open and this one has not been closed on it; null: none. */
export function dueToOpen(all: readonly DoorSession[], now: number): DoorSession | null {
  if (all.some((one) => one.open)) return null;
  const today = all.filter((one) => !one.rehearsal && dayOf(Date.parse(one.starts_at)) === dayOf(now));
  const closed = ({ changed_at }: DoorSession) =>
    changed_at ? dayOf(Date.parse(changed_at)) === dayOf(now) : false;
  const waits = ({ opens_at }: DoorSession) => (opens_at ? Date.parse(opens_at) > now : false);
  return today.find((one) => !closed(one) && !waits(one)) ?? null;
}

/** When the doors open, or since when they are open and for what they count. `current`: the session that they count for;
`left`: who is still expected there, null where that is not told (yet). */
export function standing(
  session: DoorSession,
  current: string | undefined,
  now: number,
  left: number | null = null,
): string {
  const { changed_at } = session;
  const since = changed_at ? ` ${moment(changed_at, now)}` : "";
  if (!session.open && session.opens_at && Date.parse(session.opens_at) > now)
    return `chưa mở, tự mở lúc ${clockTime(session.opens_at)} ngày ${date(session.opens_at)}`;
  if (!session.open) return since ? `đã đóng lúc${since}` : "chưa mở";
  const open = since ? `đang mở từ${since}` : "đang mở điểm danh";
  if (session.id !== current) return `${open}, nhưng các cửa tính cho phiên sau`;
  return left === null ? `${open}, các cửa tính cho phiên này` : `${open}, còn chờ ${count(left)} người`;
}

/** The time, and the day where it is not today. */
function moment(at: string, now: number): string {
  return dayOf(Date.parse(at)) === dayOf(now) ? clockTime(at) : `${clockTime(at)} ngày ${date(at)}`;
}
