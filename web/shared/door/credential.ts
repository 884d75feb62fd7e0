/** Reads the text of a delegate's QR, as contracts/credential_code.py writes it, without asking anybody. */
import * as ed25519 from "@noble/ed25519";
import { sha512 } from "@noble/hashes/sha2.js";

// Synchronous and in plain JavaScript: WebCrypto knows Ed25519 only in newer browsers.
ed25519.hashes.sha512 = sha512;

const FORMAT = 1;
const CLAIM_BYTES = 24;
const RAW_BYTES = 88;
const BODY_DIGITS = 212;
export const CODE_DIGITS = 214;
export const SHORT_CODE_DIGITS = 12;

export interface CredentialClaim {
  readonly keyNumber: number;
  readonly congressNumber: number;
  /** 32 lower-case hex digits. */
  readonly credentialId: string;
  readonly version: number;
  readonly flags: number;
}

export interface DecodedCode {
  readonly claim: CredentialClaim;
  readonly signed: Uint8Array;
  readonly signature: Uint8Array;
}

/** A public key as the roster gives it: Ed25519, 64 hex digits. */
export interface PublicKey {
  readonly key_number: number;
  readonly public_key: string;
}

/** Gives what the 214 digits say, or null when they are no code of ours; checks no signature. */
export function decode(text: string): DecodedCode | null {
  if (text.length !== CODE_DIGITS || !/^[0-9]+$/.test(text)) return null;
  if (BigInt(text) % 97n !== 1n) return null;
  const hex = BigInt(text.slice(0, BODY_DIGITS))
    .toString(16)
    .padStart(RAW_BYTES * 2, "0");
  if (hex.length !== RAW_BYTES * 2) return null;
  const raw = bytes(hex);
  if (raw[0] !== FORMAT) return null;
  const view = new DataView(raw.buffer);
  return {
    claim: {
      keyNumber: view.getUint8(1),
      congressNumber: view.getUint16(2),
      credentialId: hex.slice(8, 40),
      version: view.getUint16(20),
      flags: view.getUint16(22),
    },
    signed: raw.subarray(0, CLAIM_BYTES),
    signature: raw.subarray(CLAIM_BYTES),
  };
}

/** Tells whether one of `keys` signed this code; false too when its key is not among them. */
export function isGenuine(code: DecodedCode, keys: readonly PublicKey[]): boolean {
  const key = keys.find((known) => known.key_number === code.claim.keyNumber);
  if (!key) return false;
  try {
    return ed25519.verify(code.signature, code.signed, bytes(key.public_key), { zip215: false });
  } catch {
    return false; // a signature that is no point on the curve
  }
}

/** Tells whether `text` is 12 digits whose check digit (Luhn) fits. */
export function isShortCode(text: string): boolean {
  if (text.length !== SHORT_CODE_DIGITS || !/^[0-9]+$/.test(text)) return false;
  const sum = [...text].reverse().reduce((total, digit, place) => {
    const value = place % 2 ? Number(digit) * 2 : Number(digit);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return sum % 10 === 0;
}

const TYPED_ROUNDS = 20_000;

/**
 * Gives what a device keeps of a short code (32 hex digits): it recognises the code when it is typed and does not tell it.
 * Null where the browser has no cryptography, outside HTTPS. As contracts/credential_code.py, `typed_hash`.
 */
export async function typedHash(digits: string, congressId: string): Promise<string | null> {
  const subtle = globalThis.crypto?.subtle;
  if (!subtle) return null;
  const utf8 = new TextEncoder();
  const key = await subtle.importKey("raw", utf8.encode(digits), "PBKDF2", false, ["deriveBits"]);
  const how = { name: "PBKDF2", hash: "SHA-256", salt: utf8.encode(congressId), iterations: TYPED_ROUNDS };
  const bits = new Uint8Array(await subtle.deriveBits(how, key, 128));
  return [...bits].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** Gives a short code in the groups it is printed and read aloud in: 1234 5678 9012. */
export function groupShortCode(digits: string): string {
  return digits.replace(/(.{4})(?=.)/g, "$1 ");
}

function bytes(hex: string): Uint8Array<ArrayBuffer> {
  const out = new Uint8Array(hex.length / 2);
  for (let at = 0; at < out.length; at++) out[at] = Number.parseInt(hex.slice(at * 2, at * 2 + 2), 16);
  return out;
}
