/** Whom the calls go past: an absent one before the name that is armed, and whoever of the row just left was not called. */
import type { RollEntry, StageState } from "../shared/types";

export interface Passed {
  order: number;
  name: string;
  word: string;
}

/** Those the operator must know of before the next press; whoever can be called stands in the strip of the late instead. */
export function passedBy(
  { armed, last, late, skipped }: StageState,
  entries: readonly RollEntry[],
): Passed[] {
  if (!armed) return [];
  const callable = new Set(late.map(({ entry_id }) => entry_id));
  const left = last && last.batch !== armed.entry.batch ? last.batch : null;
  const found = new Map<number, Passed>();
  for (const one of entries)
    if (left !== null && one.batch === left && isWaiting(one) && !callable.has(one.entry_id))
      found.set(one.order, { order: one.order, name: one.name, word: one.blocked_reason ?? "chưa gọi" });
  for (const one of skipped ?? [])
    if (one.order < armed.entry.order) found.set(one.order, { ...one, word: one.word });
  return [...found.values()].sort((one, other) => one.order - other.order);
}

const isWaiting = ({ sequence, status }: RollEntry) =>
  sequence === null && (status === "SCHEDULED" || status === "ON_HOLD");
