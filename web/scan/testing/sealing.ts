/** Seals people as the checkin service does, for the tests: node's own cryptography, so that the page's is held to another. */
import {
  createCipheriv,
  createDecipheriv,
  createECDH,
  createHmac,
  hkdfSync,
  pbkdf2Sync,
  randomBytes,
} from "node:crypto";
import type { KnownCredential, RosterDelegate, SealedDelegate, Unlocking } from "../sending/wire";

/** A badge with what stands on it. */
export interface Badge extends KnownCredential {
  readonly credential_id: string;
}
export type Person = Omit<RosterDelegate, "credentials"> & { readonly credentials: readonly Badge[] };

export const LIST_KEY = new Uint8Array(32).fill(7);
export const LIST_CODE = "4821337590274821";
const CONGRESS = "c";

export function sealedWith(key: Uint8Array, what: string, text: Uint8Array | string): string {
  const nonce = randomBytes(12);
  const cipher = createCipheriv("aes-256-gcm", key, nonce).setAAD(Buffer.from(what));
  return Buffer.concat([nonce, cipher.update(text), cipher.final(), cipher.getAuthTag()]).toString("base64");
}

export function keyOf(delegateId: string, listKey: Uint8Array = LIST_KEY): Uint8Array<ArrayBuffer> {
  return new Uint8Array(createHmac("sha256", listKey).update(delegateId).digest());
}

/** Gives a person as devices get them. */
export function sealed(person: Person, listKey: Uint8Array = LIST_KEY): SealedDelegate {
  const { delegate_id, present, credentials, ...said } = person;
  const key = keyOf(delegate_id, listKey);
  const record = {
    ...said,
    credentials: credentials.map(({ version, state, typed_hash }) => ({ version, state, typed_hash })),
  };
  const badges = credentials.map((one) => {
    const { index, opens } = keysOf(one);
    return { index, sealed: sealedWith(opens, "badge", key) };
  });
  return { delegate_id, present, badges, sealed: sealedWith(key, "record", JSON.stringify(record)) };
}

function keysOf({ credential_id, version }: Badge) {
  const secret = Buffer.from(credential_id + version.toString(16).padStart(4, "0"), "hex");
  const made = Buffer.from(hkdfSync("sha256", secret, CONGRESS, "daihoi roster badge 1", 48));
  return { index: made.subarray(0, 16).toString("hex"), opens: made.subarray(16) };
}

/** What opens the list by `LIST_CODE`. */
export function unlocking(locks_after_s = 300): Unlocking {
  const salt = randomBytes(16);
  const key = pbkdf2Sync(LIST_CODE, salt, 300_000, 32, "sha256");
  return { salt: salt.toString("base64"), sealed_key: sealedWith(key, "list", LIST_KEY), locks_after_s };
}

/** The service's half of what waiting scans are sealed for, for every congress of the tests. */
const WAITING = createECDH("prime256v1");
WAITING.setPrivateKey(Buffer.alloc(32, 7));
export const WAITING_KEY = WAITING.getPublicKey("base64");

/** Gives what a device sealed of a scan; throws for another congress, scan or `key` (private half, 32 bytes). */
export function openedWaiting(
  congressId: string,
  scanId: string,
  sealed: string,
  key: Uint8Array = Buffer.alloc(32, 7),
): Record<string, string> {
  const service = createECDH("prime256v1");
  service.setPrivateKey(key);
  const raw = Buffer.from(sealed, "base64");
  const secret = service.computeSecret(raw.subarray(0, 65));
  const opens = Buffer.from(hkdfSync("sha256", secret, congressId, "daihoi waiting scan 1", 32));
  const tag = raw.subarray(-16);
  const cipher = createDecipheriv("aes-256-gcm", opens, raw.subarray(65, 77));
  cipher.setAAD(Buffer.from(scanId)).setAuthTag(tag);
  const text = Buffer.concat([cipher.update(raw.subarray(77, -16)), cipher.final()]).toString();
  return JSON.parse(text) as Record<string, string>;
}
