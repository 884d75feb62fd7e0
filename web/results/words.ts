/** Words of this page. */
import type { Webhook } from "../shared/line/types";

/** `seconds(12.5)` -> "12,5 giây"; whole seconds without a comma. */
export function seconds(value: number): string {
  return `${String(Math.round(value * 10) / 10).replace(".", ",")} giây`;
}

const KINDS: Record<string, string> = {
  "honours.announced": "Công bố",
  "honours.corrected": "Đính chính",
  "honours.withdrawn": "Đã rút",
  "honours.trial": "Tin thử",
};

/** What was told to another system, in words. */
export function told(what: string): string {
  return KINDS[what] ?? what;
}

type Hook = Pick<Webhook, "stopped" | "tries" | "waiting" | "last_what" | "last_answer" | "last_delivered">;

/** How it goes with an address. Nothing is called sent before something was, nor after a trial that did not arrive. */
export function stateOf({ stopped, tries, waiting, last_what, last_answer, last_delivered }: Hook): string {
  if (stopped) return `■ Đang dừng. ${stopped}`;
  if (tries) return `▲ Chưa gửi được, đã thử ${tries} lần; hệ thống tự gửi lại.`;
  if (waiting) return `Đang gửi, còn ${waiting} tin.`;
  if (!last_what) return "○ Chưa gửi tin nào. Bấm “Gửi tin thử” để biết địa chỉ có nhận được không.";
  if (!last_delivered) return `▲ Tin gửi gần nhất chưa đến: ${last_answer} Sửa rồi bấm “Gửi tin thử”.`;
  return last_what === "honours.trial" ? "● Tin thử đã đến; không còn tin nào chờ gửi." : "● Đã gửi hết.";
}

/** Whether somebody has to do something about it. */
export const isBad = ({ stopped, tries, waiting, last_what, last_delivered }: Hook): boolean =>
  Boolean(stopped) || Boolean(last_what && !last_delivered && !tries && !waiting);

/** How many stand in the roll: the same by which the stage counts, so that head and tables agree. */
export const standing = (line: { total: number; withdrawn: number }): number => line.total - line.withdrawn;

/** How many still stand in the roll and were not announced: the stage counts by the same rule, without who was withdrawn. */
export const unannounced = (line: { total: number; announced: number; withdrawn: number }): number =>
  line.total - line.withdrawn - line.announced;
