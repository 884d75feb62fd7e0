/** Which act on the seats Ctrl+Z takes back and Ctrl+Y does again, and how it is called. */
import { clockTime, count } from "../../../shared/words/format";
import type { Seating } from "../../../shared/line/types";

export type Change = Seating["changes"][number];

/** An act that moves more people than this is taken back only after a question. */
const FEW = 10;
const TEN_MINUTES = 600_000;

/** "đề xuất 305 ghế lúc 09:12" */
export function nameOf(change: Change): string {
  const people = count(change.people);
  const words: Record<string, string> = {
    MOVED: `xếp ${people} người`,
    PROPOSED: `đề xuất ${people} ghế`,
    EMPTIED: `bỏ ghế của ${people} người`,
    UNDONE: `hoàn tác ${people} người`,
    REDONE: `làm lại ${people} người`,
    HALL: change.people ? `sửa hội trường, ${people} người mất ghế` : "sửa hội trường",
  };
  return `${words[change.kind] ?? change.kind} lúc ${clockTime(change.made_at)}`;
}

/** The newest act of one's own that can be taken back at `now`; the newest stands first. */
export function nextUndo(
  changes: readonly Change[],
  session: string | null,
  now: number,
): Change | undefined {
  return ofSitting(changes, session).find((one) => until(one.undoable_until) > now);
}

/** What was taken back last, unless something else was done since. */
export function nextRedo(
  changes: readonly Change[],
  session: string | null,
  now: number,
): Change | undefined {
  const here = ofSitting(changes, session);
  const [last] = here
    .filter((one) => until(one.redoable_until) > now)
    .sort((a, b) => until(b.redoable_until) - until(a.redoable_until));
  if (!last) return undefined;
  const undone = until(last.redoable_until) - TEN_MINUTES;
  const since = here.some((one) => one.undoable_until && Date.parse(one.made_at) > undone);
  return since ? undefined : last;
}

/** Tells whether so many people are concerned that one is asked first. */
export function asksFirst(change: Change): boolean {
  return change.people > FEW;
}

function ofSitting(changes: readonly Change[], session: string | null): Change[] {
  return changes.filter((one) => one.session_id === session || one.kind === "HALL");
}

function until(iso: string | null): number {
  return iso ? Date.parse(iso) : 0;
}
