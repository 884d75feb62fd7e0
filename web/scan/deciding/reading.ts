/** Turns a scanned or typed text into what may be kept: a code of ours as it is, anything else as its kind and length only. */
import { CODE_DIGITS, decode, isGenuine, isShortCode, typedHash } from "../../shared/door/credential";
import type { Direction, Given } from "./decide";
import type { Remembered } from "../keeping/memory";
import type { Found } from "../keeping/open_list";
import type { Roster } from "../keeping/roster";
import type { Method, Presence, RosterDelegate, Session } from "../sending/wire";

export type Kind = "CREDENTIAL" | "SHORT_CODE" | "ID_CARD" | "URL" | "DIGITS" | "TEXT" | "EMPTY";

export interface Reading {
  readonly method: Method;
  readonly kind: Kind;
  /** The digits of a code in our shape; of any other text nothing but its kind and length is kept. */
  readonly text: string | null;
  readonly length: number;
  /** 16 bits of a text that is not kept, null of one that is. */
  readonly mark: number | null;
}

/**
 * Makes a reading of `raw`. An id card's text or a web address leaves nothing of itself behind (design, section 5)
 * but a mark, which under another `salt` is another one.
 */
export function read(raw: string, method: Method, salt = ""): Reading {
  const text = method === "SHORT_CODE" ? raw.replace(/\s/g, "") : raw.trim();
  const kind = kindOf(text, method);
  const ours = kind === "CREDENTIAL" || kind === "SHORT_CODE";
  const mark = ours ? null : markOf(salt + text);
  return { method, kind, text: ours ? text : null, length: text.length, mark };
}

/** FNV-1a, folded to 16 bits. */
export function markOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (hash ^ (hash >>> 16)) & 0xffff;
}

/** The same kinds as services/checkin/domain/scans/scanned_text.py. */
function kindOf(text: string, method: Method): Kind {
  if (text === "") return "EMPTY";
  if (/^[0-9]+$/.test(text)) {
    if (method === "QR" && text.length === CODE_DIGITS) return "CREDENTIAL";
    return method === "SHORT_CODE" && isShortCode(text) ? "SHORT_CODE" : "DIGITS";
  }
  if (/^\d{9,12}\|/.test(text)) return "ID_CARD";
  return /^[a-z][a-z0-9+.-]{1,20}:\S/i.test(text) ? "URL" : "TEXT";
}

/** What the device itself knows of a reading. */
export interface Examined {
  readonly given: Given;
  readonly person: RosterDelegate | null;
  /** Under which name this device remembers that the bearer entered; null when nobody can be told apart. */
  readonly bearer: string | null;
  readonly entered: Presence | null;
  /** Nothing is known of it because the list is not open. */
  readonly shut?: boolean;
}

/** Examines a reading by the roster and by who entered or went out here before (`memory`). */
export async function examine(
  reading: Reading,
  roster: Roster,
  memory: Remembered,
  direction: Direction = "IN",
): Promise<Examined> {
  if (reading.text === null) return refused("NOT_OURS");
  const examined =
    reading.kind === "SHORT_CODE"
      ? await examineTyped(reading.text, roster, memory)
      : await examineScanned(reading.text, roster, memory);
  return { ...examined, given: { ...examined.given, direction } };
}

async function examineScanned(text: string, roster: Roster, memory: Remembered): Promise<Examined> {
  const code = decode(text);
  if (!code) return refused("NOT_OURS");
  if (!isGenuine(code, roster.head?.keys ?? [])) return refused("BAD_SIGNATURE");
  const known = await roster.findBadge(code.claim);
  const found = known?.found ?? null;
  const bearer = found?.delegate.delegate_id ?? known?.index ?? null;
  const sameCongress = code.claim.congressNumber === roster.head?.congress.number;
  return weigh(found, bearer, sameCongress, roster, memory);
}

/**
 * A typed code carries no signature, so one that is not on the roster is no code of ours. It has 11 digits of chance, too few
 * to seal a record under: only an open list tells whose it is.
 */
async function examineTyped(text: string, roster: Roster, memory: Remembered): Promise<Examined> {
  if (!roster.isOpen) return { ...refused("NOT_OURS"), shut: true };
  const hash = roster.head && (await typedHash(text, roster.head.congress.id));
  const found = hash ? roster.findTyped(hash) : null;
  return found ? weigh(found, found.delegate.delegate_id, true, roster, memory) : refused("NOT_OURS");
}

function weigh(
  found: Found | null,
  bearer: string | null,
  sameCongress: boolean,
  roster: Roster,
  memory: Remembered,
): Examined {
  const session = roster.head?.session;
  const remembered = bearer === null ? undefined : memory(bearer);
  const entered = remembered === undefined ? (found?.delegate.present ?? null) : remembered;
  const given: Given = {
    code: "OURS",
    same_congress: sameCongress,
    credential: found ? stateOf(found) : null,
    session_open: session?.open ?? false,
    invited: !found || isInvited(found.delegate, session?.id),
    present: entered !== null,
    outside: isOut(entered, session),
    online: false,
  };
  return { given, person: found?.delegate ?? null, bearer, entered };
}

/** Came, and has gone out since; only a session that counts exits asks. */
export function isOut(entered: Presence | null, session: Session | null | undefined): boolean {
  return !!entered?.left_at && !!session?.counts_exits;
}

/** Nobody named: every session is theirs. */
export function isInvited({ session_ids }: RosterDelegate, sessionId: string | undefined): boolean {
  return session_ids.length === 0 || (!!sessionId && session_ids.includes(sessionId));
}

/** A delegate who was replaced or withdrew holds no valid badge, whatever its state says. */
function stateOf({ delegate, credential }: Found): Given["credential"] {
  return !delegate.active && credential.state === "ISSUED" ? "REVOKED" : credential.state;
}

function refused(code: "NOT_OURS" | "BAD_SIGNATURE"): Examined {
  const given: Given = {
    code,
    same_congress: false,
    credential: null,
    session_open: false,
    invited: false,
    present: false,
    online: false,
  };
  return { given, person: null, bearer: null, entered: null };
}
