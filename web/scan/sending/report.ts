/** One report for every way in (design, section 3 rule 6): what a scan or a reception tells the server, now or later. */
import { wentBy } from "../deciding/decide";
import type { DeviceClock } from "../deciding/device_clock";
import { type Entry, wordsOf } from "./entry";

/** What is told of one entry. The same fields whether it goes alone, in a batch or in a file. */
export function reportOf(entry: Entry, clock: DeviceClock) {
  return {
    scan_id: entry.id,
    kind: entry.kind,
    congress_id: entry.congress_id || null,
    gate_id: entry.gate_id || null,
    session_id: entry.session_id || null,
    text: entry.text,
    text_kind: entry.text_kind,
    text_length: entry.text_length,
    text_mark: entry.text_mark ?? null,
    delegate_id: entry.delegate_id,
    method: entry.method,
    way: entry.way ?? null,
    hand_reason: entry.hand_reason ?? null,
    name: entry.walk_in?.name ?? "",
    unit: entry.walk_in?.unit ?? "",
    sealed: wordsOf(entry) ? null : (entry.sealed ?? null),
    direction: wentBy(entry.shown, entry.direction ?? "IN"),
    shown: entry.shown,
    decided_by: entry.decided_by,
    scanned_at: entry.scanned_at,
    ...clock.age(entry),
  };
}

/** What is told of an undo: how long ago it was done, so that sent late it still means the moment it was done. */
export function undoOf({ undo_stamp, turned_away, undo_reason }: Entry, clock: DeviceClock) {
  if (!undo_stamp) return undefined;
  return {
    reason: undo_reason || null,
    undone_at: undo_stamp.scanned_at,
    turned_away: turned_away ?? false,
    sent_at: new Date().toISOString(),
    ...clock.age(undo_stamp),
  };
}

export function batchOf(entries: readonly Entry[], clock: DeviceClock) {
  return {
    sent_at: new Date().toISOString(),
    scans: entries.map((entry) => reportOf(entry, clock)),
  };
}
