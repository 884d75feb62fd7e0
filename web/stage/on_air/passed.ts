/** Whom the calls go past: all who were passed and are still to be honoured, and the withdrawn numbers just before the armed name. */
import type { StageState } from "../../shared/line/types";

export interface Passed {
  order: number;
  name: string;
  /** Why, in few words. */
  word: string;
  /** The receiver is in the hall. */
  present: boolean;
  /** "" for a number that is only passed and leads nowhere. */
  entryId: string;
  /** 0: one press of the operator lets it be called; 1: somebody has to come; 2: papers wait, or nothing leads on. */
  rank: number;
}

const RANKS = { ACT: 0, PERSON: 1, PAPER: 2 };

/** Those the operator must know of before the next press: what can be acted on first, then the nearest; whoever can be called stands in the strip of the late instead. */
export function passedBy({ armed, next, skipped, left }: StageState): Passed[] {
  const here = armed?.entry.order ?? next?.order ?? Infinity;
  const found = new Map<number, Passed>();
  for (const one of skipped ?? [])
    if (armed && one.order < here)
      found.set(one.order, {
        ...{ order: one.order, name: one.name, word: one.word.replace(/, bỏ qua$/u, "") },
        ...{ present: false, entryId: "", rank: RANKS.PERSON },
      });
  for (const { order, name, word, present, entry_id: entryId, waits_for } of left ?? [])
    found.set(order, { order, name, word, present, entryId, rank: RANKS[waits_for ?? "PERSON"] });
  return [...found.values()].sort(
    (one, other) =>
      one.rank - other.rank ||
      Number(one.order > here) - Number(other.order > here) ||
      other.order - one.order,
  );
}
