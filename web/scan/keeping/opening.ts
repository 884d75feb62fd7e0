/** Opens what a device keeps sealed, as contracts/sealed_roster.py says: by a badge, by the list's key, by the code. */
import type { CredentialClaim } from "../../shared/door/credential";
import type { KeptDelegate, RosterDelegate, SealedDelegate, Unlocking } from "../sending/wire";

export type Bytes = Uint8Array<ArrayBuffer>;
type What = "badge" | "record" | "photo" | "list";

const BADGE = "daihoi roster badge 1";
const CODE_ROUNDS = 300_000;
export const CODE_DIGITS = 16;
const NONCE_BYTES = 12;
const INDEX_BYTES = 16;
const KEY_BITS = 256;
const utf8 = new TextEncoder();

/** What a badge says of itself to a device: `index` (32 hex digits) names it in the list, `opens` its person's key. */
export interface BadgeKeys {
  readonly index: string;
  readonly opens: Bytes;
}

/** Null where the browser has no cryptography, outside HTTPS: nothing opens there. */
const subtle = () => globalThis.crypto?.subtle ?? null;

/** HKDF-SHA256 of the badge's id and version, salted by the congress's id. */
export async function badgeKeys(claim: CredentialClaim, congressId: string): Promise<BadgeKeys | null> {
  const way = subtle();
  if (!way) return null;
  const secret = fromHex(claim.credentialId + claim.version.toString(16).padStart(4, "0"));
  const key = await way.importKey("raw", secret, "HKDF", false, ["deriveBits"]);
  const how = { name: "HKDF", hash: "SHA-256", salt: utf8.encode(congressId), info: utf8.encode(BADGE) };
  const made = new Uint8Array(await way.deriveBits(how, key, INDEX_BYTES * 8 + KEY_BITS));
  return { index: toHex(made.slice(0, INDEX_BYTES)), opens: made.slice(INDEX_BYTES) };
}

/** Gives what was sealed as `what`; null: under another key, or there is no cryptography. */
export async function openSealed(key: Bytes, what: What, sealed: string): Promise<Bytes | null> {
  const raw = fromBase64(sealed);
  try {
    const opens = await subtle()!.importKey("raw", key, "AES-GCM", false, ["decrypt"]);
    const how = { name: "AES-GCM", iv: raw.slice(0, NONCE_BYTES), additionalData: utf8.encode(what) };
    return new Uint8Array(await subtle()!.decrypt(how, opens, raw.slice(NONCE_BYTES)));
  } catch {
    return null;
  }
}

/** The list's key as a page holds it while the list is open: no script reads it back. */
export function importListKey(raw: Bytes): Promise<CryptoKey> {
  return subtle()!.importKey("raw", raw, { name: "HMAC", hash: "SHA-256" }, false, ["sign"]);
}

/** The key of one person's record and portrait. */
export async function delegateKey(listKey: CryptoKey, delegateId: string): Promise<Bytes> {
  return new Uint8Array(await subtle()!.sign("HMAC", listKey, utf8.encode(delegateId)));
}

/** Gives the list's key by the code of 16 digits; null: another code. Takes a phone some tenths of a second on purpose. */
export async function listKeyByCode(code: string, { salt, sealed_key }: Unlocking): Promise<Bytes | null> {
  const way = subtle();
  if (!way) return null;
  const key = await way.importKey("raw", utf8.encode(code), "PBKDF2", false, ["deriveBits"]);
  const how = { name: "PBKDF2", hash: "SHA-256", salt: fromBase64(salt), iterations: CODE_ROUNDS };
  return openSealed(new Uint8Array(await way.deriveBits(how, key, KEY_BITS)), "list", sealed_key);
}

/** Gives a person's record; null: the key is not theirs. */
export async function openRecord(key: Bytes, row: SealedDelegate): Promise<RosterDelegate | null> {
  const text = await openSealed(key, "record", row.sealed);
  if (!text) return null;
  const said = JSON.parse(new TextDecoder().decode(text)) as Partial<KeptDelegate>;
  return { ...UNSAID, ...said, delegate_id: row.delegate_id, present: row.present };
}

/** What a record does not say. */
const UNSAID: KeptDelegate = {
  delegate_code: "",
  form_of_address: "",
  full_name: "",
  unit_code: "",
  unit_name: "",
  unit_place: null,
  category: "",
  position: "",
  seat: "",
  seat_way: "",
  instruction: "",
  scanned: false,
  active: false,
  session_ids: [],
  replaced_by: null,
  gone_as: "",
  gone_since: null,
  assist: false,
  stage_rows: [],
  credentials: [],
};

export function fromBase64(text: string): Bytes {
  return Uint8Array.from(atob(text), (sign) => sign.charCodeAt(0));
}

/** Base64 of up to some ten thousand bytes. */
export function toBase64(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes));
}

function fromHex(hex: string): Bytes {
  return Uint8Array.from(hex.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
}

function toHex(bytes: Uint8Array): string {
  return [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}
