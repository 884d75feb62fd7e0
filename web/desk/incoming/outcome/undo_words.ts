/** The way back of a file, in words: what it takes off and puts back, who stays as they are and why. */
import type { KeptImport, RosterUndone } from "../../../shared/line/types";

/** Whether an undo would take nobody back. */
export const inVain = ({ removed, restored, stayed }: RosterUndone): boolean =>
  removed + restored === 0 && stayed.length > 0;

/** Why people stay as they are, each reason once with how many it holds for: "35 người đã có thẻ sau lần nhập này". */
export function whyStayed({ stayed }: RosterUndone, noun: string): string {
  const reasons = new Map<string, number>();
  for (const { why } of stayed) reasons.set(why, (reasons.get(why) ?? 0) + 1);
  return [...reasons]
    .map(
      ([why, times]) => `${times} ${noun} ${why.charAt(0).toLowerCase()}${why.slice(1).replace(/\.$/, "")}`,
    )
    .join("; ");
}

const DAY_MS = 24 * 3_600_000;

/** Tells whether a file's coming in can still be undone; the server has the last word. */
export function undoable({ undone_at, imported_at, refused }: KeptImport, now = Date.now()): boolean {
  return !refused && undone_at === null && now - Date.parse(imported_at) < DAY_MS;
}

/** What an undo takes off and puts back; nothing is said of what there is none of. */
export function whatChanged({ removed, restored }: RosterUndone, noun: string): string {
  const parts = [
    removed ? `bỏ ${removed} ${noun} mới` : "",
    restored ? `trả lại ${restored} ${noun} như trước` : "",
  ].filter(Boolean);
  const said = parts.join(", ");
  return said ? `${said.charAt(0).toUpperCase()}${said.slice(1)}.` : "";
}

/** Who asks: `badges`: those who have a badge by now can be withdrawn with it, by an organiser. */
interface Asked {
  noun: string;
  organizer: boolean;
  badges: boolean;
}

/** What an undo would do, before it is done. */
export function whatComes(ahead: RosterUndone, asked: Asked): string {
  const { removed, restored, stayed } = ahead;
  const { noun } = asked;
  const why = stayed.length ? whyStayed(ahead, noun) : "";
  if (inVain(ahead)) return `Chưa bỏ được ai: ${why}. ${wayOut(ahead, asked)}`;
  const kept = why ? ` ${stayed.length} ${noun} giữ nguyên (${why}).` : "";
  const also = ahead.with_badge && asked.badges ? ` ${wayOut(ahead, asked)}` : "";
  return `Bỏ ${removed} ${noun} mới, trả lại ${restored} ${noun} như trước.${kept}${named(ahead)}${also} Hoàn tác?`;
}

/** What can be done about those who have a badge by now. */
function wayOut({ with_badge, stayed }: RosterUndone, { badges, organizer }: Asked): string {
  if (!with_badge || !badges) return "Xin sửa từng người ở danh sách.";
  const who = stayed.filter((one) => one.why.startsWith("Đã có thẻ")).map((one) => one.full_name);
  const act = organizer
    ? "Có thể rút tên và thẻ của họ cùng lúc"
    : "Ban Tổ chức có thể rút tên và thẻ của họ";
  return `${act}: ${who.join(", ")}.`;
}

/** Who stays and who comes back, by name: these may be one person under two names. */
function named({ stayed, returned }: RosterUndone): string {
  const back = returned?.length ? ` Trở lại danh sách: ${returned.join(", ")}.` : "";
  const kept = stayed.map((one) => `${one.full_name}${one.delegate_code ? ` (${one.delegate_code})` : ""}`);
  return `${kept.length ? ` Ở lại: ${kept.join(", ")}.` : ""}${back}`;
}
