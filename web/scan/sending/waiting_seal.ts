/**
 * Seals what a waiting scan says of somebody for the service alone, as contracts/sealed_scan.py says it: once its page is gone,
 * this device cannot read it any more, and neither can who finds the device.
 */
import { type Bytes, fromBase64, toBase64 } from "../keeping/opening";

/** What is sealed of an entry; what is absent is not said. */
export interface Words {
  readonly text?: string;
  readonly name?: string;
  readonly unit?: string;
}

const INFO = "daihoi waiting scan 1";
const CURVE = { name: "ECDH", namedCurve: "P-256" };
const SECRET_BITS = 256;
const NONCE_BYTES = 12;
const utf8 = new TextEncoder();

export class WaitingSeal {
  readonly congressId: string;
  /** For whom it seals, base64. */
  readonly publicKey: string;
  readonly #own: Bytes;
  readonly #key: CryptoKey;

  private constructor(congressId: string, publicKey: string, own: Bytes, key: CryptoKey) {
    this.congressId = congressId;
    this.publicKey = publicKey;
    this.#own = own;
    this.#key = key;
  }

  /** Draws a key for the life of this page. Null: the browser has no cryptography (outside HTTPS), or it is no key. */
  static async of(congressId: string, publicKey: string): Promise<WaitingSeal | null> {
    const way = globalThis.crypto?.subtle;
    if (!way) return null;
    try {
      const theirs = await way.importKey("raw", fromBase64(publicKey), CURVE, false, []);
      const ours = await way.generateKey(CURVE, false, ["deriveBits"]);
      const secret = await way.deriveBits({ name: "ECDH", public: theirs }, ours.privateKey, SECRET_BITS);
      const shared = await way.importKey("raw", secret, "HKDF", false, ["deriveKey"]);
      const how = { name: "HKDF", hash: "SHA-256", salt: utf8.encode(congressId), info: utf8.encode(INFO) };
      const key = await way.deriveKey(how, shared, { name: "AES-GCM", length: SECRET_BITS }, false, [
        "encrypt",
      ]);
      const own = new Uint8Array(await way.exportKey("raw", ours.publicKey));
      return new WaitingSeal(congressId, publicKey, own, key);
    } catch {
      return null;
    }
  }

  /** Gives what the service opens for this scan alone. */
  async seal(scanId: string, words: Words): Promise<string> {
    const nonce = crypto.getRandomValues(new Uint8Array(NONCE_BYTES));
    const how = { name: "AES-GCM", iv: nonce, additionalData: utf8.encode(scanId) };
    const sealed = await crypto.subtle.encrypt(how, this.#key, utf8.encode(JSON.stringify(words)));
    return toBase64(new Uint8Array([...this.#own, ...nonce, ...new Uint8Array(sealed)]));
  }
}
