/** Turns a scanned or typed text into what may be kept: a code of ours as it is, anything else as its kind and length only. */
import { CODE_DIGITS, decode, isGenuine, isShortCode } from "../shared/credential";
import type { Given } from "./decide";
import type { Found, Roster } from "./roster";
import { credentialKey } from "./roster";
import type { Method, Presence } from "./wire";

export type Kind = "CREDENTIAL" | "SHORT_CODE" | "ID_CARD" | "URL" | "DIGITS" | "TEXT" | "EMPTY";

export interface Reading {
  readonly method: Method;
  readonly kind: Kind;
  /** The digits of a code in our shape; of any other text a stand-in of the same kind and length. */
  readonly text: string;
}

/** The server takes no longer text. */
const LONGEST = 10_000;

/** Makes a reading of `raw`. An id card's text or a web address leaves nothing of itself behind (design, section 5). */
export function read(raw: string, method: Method): Reading {
  const text = method === "SHORT_CODE" ? raw.replace(/\s/g, "") : raw.trim();
  const kind = kindOf(text, method);
  return {
    method,
    kind,
    text: kind === "CREDENTIAL" || kind === "SHORT_CODE" ? text : standIn(kind, text.length),
  };
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

function standIn(kind: Kind, length: number): string {
  const size = Math.min(length, LONGEST);
  if (kind === "DIGITS") return "1".repeat(size); // never a short code: the check digit does not fit
  const start = kind === "URL" ? "url:" : kind === "ID_CARD" ? "000000000|" : "";
  return start.padEnd(size, "x").slice(0, Math.max(size, start.length));
}

/** What the device itself knows of a reading. */
export interface Examined {
  readonly given: Given;
  readonly found: Found | null;
  /** Under which name this device remembers that the bearer entered; null when nobody can be told apart. */
  readonly bearer: string | null;
  readonly entered: Presence | null;
}

/** Examines a reading by the roster and by who entered here before (`memory`, by bearer). */
export function examine(reading: Reading, roster: Roster, memory: ReadonlyMap<string, Presence>): Examined {
  if (reading.kind !== "CREDENTIAL" && reading.kind !== "SHORT_CODE") return refused("NOT_OURS");
  return reading.kind === "SHORT_CODE"
    ? examineTyped(reading, roster, memory)
    : examineScanned(reading, roster, memory);
}

function examineScanned(reading: Reading, roster: Roster, memory: ReadonlyMap<string, Presence>): Examined {
  const code = decode(reading.text);
  if (!code) return refused("NOT_OURS");
  if (!isGenuine(code, roster.head?.keys ?? [])) return refused("BAD_SIGNATURE");
  const found = roster.findClaim(code.claim);
  const bearer = found?.delegate.delegate_id ?? credentialKey(code.claim.credentialId, code.claim.version);
  const sameCongress = code.claim.congressNumber === roster.head?.congress.number;
  return weigh(found, bearer, sameCongress, roster, memory);
}

/** A typed code carries no signature, so one that is not on the roster is no code of ours. */
function examineTyped(reading: Reading, roster: Roster, memory: ReadonlyMap<string, Presence>): Examined {
  const found = roster.findShortCode(reading.text);
  return found ? weigh(found, found.delegate.delegate_id, true, roster, memory) : refused("NOT_OURS");
}

function weigh(
  found: Found | null,
  bearer: string,
  sameCongress: boolean,
  roster: Roster,
  memory: ReadonlyMap<string, Presence>,
): Examined {
  const session = roster.head?.session;
  const entered = memory.get(bearer) ?? found?.delegate.present ?? null;
  const invitedTo = found?.delegate.session_ids ?? [];
  const given: Given = {
    code: "OURS",
    same_congress: sameCongress,
    credential: found ? stateOf(found) : null,
    session_open: session?.open ?? false,
    invited: invitedTo.length === 0 || (!!session && invitedTo.includes(session.id)),
    present: entered !== null,
    online: false,
  };
  return { given, found, bearer, entered };
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
  return { given, found: null, bearer: null, entered: null };
}
