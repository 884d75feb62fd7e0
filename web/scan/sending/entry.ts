/** One scan or reception as this device keeps it, from its making until the server has it. */
import type { Direction, Verdict } from "../deciding/decide";
import type { Stamp } from "../deciding/device_clock";
import { type Kind, markOf, type Reading } from "../deciding/reading";
import type { Words } from "./waiting_seal";
import type { DecidedBy, Method, Presence, ScanAnswer } from "./wire";

/** PENDING: nothing was shown yet. WAITING: shown, the server has to hear of it. DONE: the server has it. */
export type Status = "PENDING" | "WAITING" | "DONE";

/** Where and for what an entry was made: it goes nowhere else, whatever the device is paired with later. */
export interface Post {
  /** Empty: made by a version of this page that did not write it down. */
  readonly congress_id: string;
  readonly gate_id: string;
  readonly device_id: string;
  /** Empty: no session was known. */
  readonly session_id: string;
  /** Which way the gate let people go; absent: in. */
  readonly direction?: Direction;
}

export interface Entry extends Post, Stamp {
  /** UUIDv7, made here. */
  readonly id: string;
  readonly kind: "BADGE" | "RECEPTION" | "WALK_IN";
  /** The digits of a badge or a short code; null for a text that is not ours and for a reception. */
  readonly text: string | null;
  readonly text_kind: Kind | null;
  readonly text_length: number | null;
  /** Tells two texts apart and lets nobody read one back; null where the text itself is kept, and of a typed code. */
  readonly text_mark: number | null;
  /** Whom a reception received. */
  readonly delegate_id: string | null;
  readonly method: Method | "DESK";
  /** A whole delegation came in at once. */
  readonly way?: "DELEGATION" | null;
  /** Why somebody is let in whom badge, session or invitation would keep out. */
  readonly hand_reason?: string | null;
  /** Somebody on no list, and whom they come from. */
  readonly walk_in?: { readonly name: string; readonly unit: string } | null;
  /** The words of `text` and `walk_in`, sealed for the service; absent: they lie here open until they can be. */
  sealed?: string | null;
  status: Status;
  /** Written once, never changed after: what the steward saw. */
  shown: Verdict | null;
  decided_by: DecidedBy | null;
  /** When and where the bearer came in before, as the steward saw it; only with ALREADY_CHECKED_IN. */
  first: Presence | null;
  /** Who was seen, in the words of `Examined.bearer`; null for a text that names nobody. */
  bearer: string | null;
  name: string;
  answer: ScanAnswer | null;
  /** Why the server did not take it; the entry stays and is tried again. */
  problem: string | null;
  tries: number;
  /** Not before this device time, milliseconds. */
  retry_at: number;
  undo: "NO" | "WANTED" | "DONE";
  /** Taken back because the person was not let in, whatever was shown. */
  turned_away?: boolean;
  /** Why it was taken back; absent or empty: nobody wrote it down. */
  undo_reason?: string;
  /** What the clocks said when it was taken back; null: never, or by a version of this page that did not write it down. */
  undo_stamp: Stamp | null;
  /** The roster said something newer of this person after the server had this entry: it reminds of nothing any more. */
  overtaken: boolean;
  /** The server flagged it, and somebody has settled or undone it since, here or elsewhere. */
  closed?: boolean;
  /** Device time, milliseconds, at which it was saved as a file for the organisers; null: never. */
  saved_at: number | null;
}

/** What is about to be shown of an entry. */
export interface Showing {
  readonly shown: Verdict;
  readonly decided_by: DecidedBy;
  readonly first: Presence | null;
  readonly bearer: string | null;
  readonly name: string;
}

/** A delegate received at the desk by one tap; with a reason, whatever the rule says. */
export interface Reception {
  readonly delegateId: string;
  readonly way?: "DELEGATION";
  readonly handReason?: string;
}

/** Somebody on no list, written down at the desk. */
export interface WalkIn {
  readonly name: string;
  readonly unit: string;
  readonly handReason: string;
}

/** A badge that is let in whatever it says, for a reason. */
export interface ByHand {
  readonly handReason?: string;
}

export type Brought = (Reading & ByHand) | Reception | WalkIn;

/** Makes an entry of what came in at `post`, before anything was shown. */
export function made(id: string, given: Brought, post: Post, stamp: Stamp): Entry {
  const reception = "delegateId" in given ? given : null;
  const walkIn = "unit" in given ? given : null;
  const reading = "text" in given ? given : null;
  return {
    id,
    kind: walkIn ? "WALK_IN" : reception ? "RECEPTION" : "BADGE",
    text: reading?.text ?? null,
    text_kind: reading?.kind ?? null,
    text_length: reading?.length ?? null,
    text_mark: reading?.mark ?? null,
    delegate_id: reception?.delegateId ?? null,
    method: reading?.method ?? "DESK",
    way: reception?.way ?? null,
    hand_reason: given.handReason ?? null,
    walk_in: walkIn && { name: walkIn.name, unit: walkIn.unit },
    ...post,
    ...stamp,
    status: "PENDING",
    shown: null,
    decided_by: null,
    first: null,
    bearer: reception?.delegateId ?? null,
    name: walkIn?.name ?? "",
    answer: null,
    problem: null,
    tries: 0,
    retry_at: 0,
    undo: "NO",
    undo_stamp: null,
    overtaken: false,
    saved_at: null,
  };
}

export function isSettled(entry: Entry): boolean {
  return entry.status === "DONE" && entry.undo !== "WANTED";
}

/** An entry without anybody's name: what a device shows of it, it knows from memory and the open list. */
export function nameless(entry: Entry): Entry {
  return { ...entry, name: "", answer: entry.answer && { ...entry.answer, delegate: null } };
}

/** What an entry says of somebody that has to reach the service; null: nothing but ids. */
export function wordsOf({ text, walk_in }: Entry): Words | null {
  if (text === null && !walk_in) return null;
  return { ...(text !== null && { text }), ...walk_in };
}

/**
 * What lies on the device of an entry: nobody's name, and nothing that opens a record or lets somebody in. Until the server has
 * it, that lies there sealed, for the server alone; where there is nothing to seal it for, it lies open until there is.
 */
export function asKept(entry: Entry): Entry {
  const settled = isSettled(entry);
  if (!settled && !entry.sealed) return nameless(entry);
  const { text, text_kind } = entry;
  const text_mark = text !== null && text_kind === "CREDENTIAL" ? markOf(text) : entry.text_mark;
  return { ...nameless(entry), text: null, text_mark, walk_in: null, sealed: settled ? null : entry.sealed };
}

/** Whether an entry is of the badge that says `text`; of one that was read by a page that is gone, a mark alone is known. */
export function isOf(entry: Entry, text: string): boolean {
  if (entry.text !== null) return entry.text === text;
  return entry.text_kind === "CREDENTIAL" && entry.text_mark === markOf(text);
}

/** Tells whether an entry belongs to another congress than the one this device is paired with. */
export function isForeign(entry: Entry, congressId: string): boolean {
  return entry.congress_id !== "" && entry.congress_id !== congressId;
}

/** A steward takes back within a minute; the server, which waits for 60 s, decides. A supervisor and the desk at any time. */
const UNDO_WITHIN_MS = 55_000;

/** Whether an admission may still be taken back here. `now`: device time, milliseconds. */
export function mayUndo(entry: Entry, unlimited: boolean, now: number): boolean {
  const passed = entry.shown === "ADMITTED" || entry.shown === "LEFT";
  if (!passed || entry.undo !== "NO") return false;
  return unlimited || now - Date.parse(entry.scanned_at) < UNDO_WITHIN_MS;
}

/** The server would have said something else than the device showed, or wants somebody to look, and nobody has yet. */
export function isConflict(entry: Entry): boolean {
  return (
    !entry.closed &&
    entry.answer !== null &&
    entry.shown !== null &&
    (entry.answer.flagged || entry.answer.verdict !== entry.shown)
  );
}
