/** What a refusal on the stage was about: once it is other, the refusal is no longer true. */
import type { StageState } from "../../shared/line/types";

/** Stands for the revision, for whether the armed name may be taken, for the words that nobody approved and for the order. */
export function standingOf(stage: StageState | null): string {
  if (!stage) return "";
  const { revision, armed, unapproved, corrections, edition } = stage;
  const may = [armed?.entry.entry_id, armed?.entry.announceable, armed?.entry.approval, armed?.changes];
  return JSON.stringify([revision, may, unapproved, corrections, edition?.number]);
}
