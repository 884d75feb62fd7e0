/** A pass's talk with the door: the code on its screen, one tap, and how a waiting call stands. */
import type { components } from "../shared/schema/checkin";

type Schemas = components["schemas"];
export type Promised = Schemas["HallPromise"];
export type Standing = Schemas["HallAnswer"];

/** Whose badge a phone brings: the signed code of a pass, or the digits under a badge's QR. */
export type Brought = { pass_code: string } | { short_code: string };

export type Told<T> =
  | { is: "OK"; value: T }
  /** The door said no, and what to do; `code` tells which no. */
  | { is: "REFUSED"; code: string; detail: string }
  | { is: "NO_ANSWER"; detail: string };

const WAIT_MS = 12_000;
const NO_NETWORK = "Chưa có mạng. Bật Wi-Fi hoặc dữ liệu di động, hoặc đưa thẻ cho lễ tân ở cửa.";
const BUSY = "Cửa đang bận. Chờ vài giây rồi thử lại, hoặc đưa thẻ cho lễ tân.";

/** Whether this installation lets delegates come in by phone; false where nobody answered. */
export async function isOffered(): Promise<boolean> {
  const told = await talk<Schemas["HallOffer"]>("hall");
  return told.is === "OK" && told.value.offered;
}

export const askForTap = (hall: string, brought: Brought, phone: string | null): Promise<Told<Promised>> =>
  talk("hall-challenges", { hall, phone, ...brought });

export const tap = (challenge_id: string, phone: string | null): Promise<Told<Standing>> =>
  talk("hall-arrivals", { challenge_id, phone });

export const askHowItStands = (call_id: string): Promise<Told<Standing>> =>
  talk("hall-arrivals/waiting", { call_id });

/** Plain fetch and a timer: old in-app browsers know nothing newer. */
async function talk<T>(path: string, body?: object): Promise<Told<T>> {
  const stop = new AbortController();
  const timer = setTimeout(() => stop.abort(), WAIT_MS);
  try {
    const response = await fetch(`/api/checkin/v1/${path}`, {
      method: body ? "POST" : "GET",
      headers: { "Content-Type": "application/json", Accept: "application/json", "X-Daihoi": "1" },
      body: body ? JSON.stringify(body) : undefined,
      cache: "no-store",
      signal: stop.signal,
    });
    const sent: unknown = await response.json();
    if (response.ok) return { is: "OK", value: sent as T };
    const { code, detail } = sent as { code?: unknown; detail?: unknown };
    if (response.status >= 500 || typeof code !== "string" || typeof detail !== "string")
      return { is: "NO_ANSWER", detail: BUSY };
    return { is: "REFUSED", code, detail };
  } catch {
    return { is: "NO_ANSWER", detail: NO_NETWORK };
  } finally {
    clearTimeout(timer);
  }
}

/** What the screen at the door says: the code in its QR's address, or the six digits; null for anything else. */
export function hallCodeIn(text: string): string | null {
  const read = /(?:^|#)(v\.[A-Za-z0-9_-]{20,80})$/.exec(text.trim());
  const typed = text.replace(/\s/g, "");
  return read?.[1] ?? (/^[0-9]{6}$/.test(typed) ? typed : null);
}

const PHONE = "daihoi-phone";

/** A random number by which the door knows this phone again; null where the browser keeps nothing: then a steward nods. */
export function phoneNumber(): string | null {
  try {
    const kept = localStorage.getItem(PHONE);
    if (kept) return kept;
    localStorage.setItem(PHONE, uuid());
    return localStorage.getItem(PHONE);
  } catch {
    return null;
  }
}

/** `crypto.randomUUID` came to phones with iOS 15.4 only. */
function uuid(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = (bytes[6]! & 0x0f) | 0x40;
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}
