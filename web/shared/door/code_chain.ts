/**
 * Carries a text from one machine's screen to another's camera as a chain of QR codes. Each part names its number, how
 * many there are and the digest of the whole, so that parts may come in any order, twice, or from two chains at once.
 */
import { sha256 } from "@noble/hashes/sha2.js";

/** Letters that QR codes hold densest; also those of RFC 9285. */
const LETTERS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:";
/** About 73 modules a side: a phone's screen shows it and a phone's camera reads it. */
const PART_LETTERS = 500;
const PART = /^DH1:([0-9]{1,3})\/([0-9]{1,3}):([ZP]):([0-9A-F]{16}):([0-9A-Z $%*+\-./:]+)$/;
/** More would take minutes to show; a file is quicker. */
export const MOST_PARTS = 400;

/** Gives the parts of `text`; packed where this browser can. Throws RangeError where there would be more than `MOST_PARTS`. */
export async function chainOf(text: string): Promise<string[]> {
  const plain = new TextEncoder().encode(text);
  const packed = await through(plain, "CompressionStream");
  const [how, bytes] = packed ? ["Z", packed] : ["P", plain];
  const letters = base45(bytes);
  const total = Math.max(1, Math.ceil(letters.length / PART_LETTERS));
  if (total > MOST_PARTS) throw new RangeError("too long for a chain of codes");
  const digest = digestOf(bytes);
  return Array.from({ length: total }, (_, at) => {
    const piece = letters.slice(at * PART_LETTERS, (at + 1) * PART_LETTERS);
    return `DH1:${at + 1}/${total}:${how}:${digest}:${piece}`;
  });
}

/** Collects the parts of one chain. */
export class ChainReader {
  #digest = "";
  #how = "";
  #parts: (string | undefined)[] = [];

  /** Takes what a camera read. True: it was a part. Another chain's part begins anew. */
  take(text: string): boolean {
    const [, number, total, how, digest, piece] = PART.exec(text) ?? [];
    const at = Number(number) - 1;
    if (!piece || !digest || !how || at < 0 || at >= Number(total) || Number(total) > MOST_PARTS)
      return false;
    if (digest !== this.#digest || how !== this.#how || Number(total) !== this.#parts.length) {
      this.#digest = digest;
      this.#how = how;
      this.#parts = Array.from<string | undefined>({ length: Number(total) });
    }
    this.#parts[at] = piece;
    return true;
  }

  get total(): number {
    return this.#parts.length;
  }

  /** The numbers, from 1, that have not been seen yet. */
  get missing(): number[] {
    return [...this.#parts.keys()].filter((at) => this.#parts[at] === undefined).map((at) => at + 1);
  }

  /** The whole text once nothing is missing; null: not yet, or it is not what was sent. */
  async text(): Promise<string | null> {
    if (this.total === 0 || this.missing.length > 0) return null;
    const bytes = unbase45(this.#parts.join(""));
    if (!bytes || digestOf(bytes) !== this.#digest) return null;
    const plain = this.#how === "Z" ? await through(bytes, "DecompressionStream") : bytes;
    return plain && new TextDecoder().decode(plain);
  }
}

function digestOf(bytes: Uint8Array): string {
  const hex = [...sha256(bytes).subarray(0, 8)].map((one) => one.toString(16).padStart(2, "0"));
  return hex.join("").toUpperCase();
}

/** Null where the browser does not know how, or `bytes` are not packed. */
async function through(
  bytes: Uint8Array<ArrayBuffer>,
  how: "CompressionStream" | "DecompressionStream",
): Promise<Uint8Array<ArrayBuffer> | null> {
  const Stream = globalThis[how] as typeof CompressionStream | undefined;
  if (!Stream) return null;
  try {
    const piped = new Blob([bytes]).stream().pipeThrough(new Stream("deflate"));
    return new Uint8Array(await new Response(piped).arrayBuffer());
  } catch {
    return null;
  }
}

/** Two bytes are three letters, one that is left over is two. */
function base45(bytes: Uint8Array): string {
  let letters = "";
  for (let at = 0; at < bytes.length; at += 2) {
    const pair = at + 1 < bytes.length;
    let value = pair ? bytes[at]! * 256 + bytes[at + 1]! : bytes[at]!;
    for (let place = 0; place < (pair ? 3 : 2); place += 1) {
      letters += LETTERS[value % 45]!;
      value = Math.floor(value / 45);
    }
  }
  return letters;
}

function unbase45(letters: string): Uint8Array<ArrayBuffer> | null {
  const bytes: number[] = [];
  for (let at = 0; at < letters.length; at += 3) {
    const group = [...letters.slice(at, at + 3)].map((letter) => LETTERS.indexOf(letter));
    const value = group.reduceRight((sum, digit) => sum * 45 + digit, 0);
    const most = group.length === 3 ? 0xffff : 0xff;
    if (group.length === 1 || group.includes(-1) || value > most) return null;
    if (group.length === 3) bytes.push(value >> 8);
    bytes.push(value & 0xff);
  }
  return new Uint8Array(bytes);
}
