/** A pass's talk with the door: the code on its screen, one tap, and how a waiting call stands. */
import type { Answer } from "../../shared/line/answer";
import { newId } from "../../shared/line/ids";
import { askPlainly } from "../../shared/line/plain_ask";
import type { components } from "../../shared/schema/checkin";

type Schemas = components["schemas"];
export type Promised = Schemas["HallPromise"];
export type Standing = Schemas["HallAnswer"];

/** Whose badge a phone brings: the signed code of a pass, or the digits under a badge's QR. */
export type Brought = { pass_code: string } | { short_code: string };

const WORDS = {
  lost: "Chưa có mạng. Bật Wi-Fi hoặc dữ liệu di động, hoặc đưa thẻ cho lễ tân ở cửa.",
  busy: "Cửa đang bận. Chờ vài giây rồi thử lại, hoặc đưa thẻ cho lễ tân.",
};

/** Whether this installation lets delegates come in by phone; false where nobody answered. */
export async function isOffered(): Promise<boolean> {
  const told = await talk<Schemas["HallOffer"]>("hall", "offered");
  return told.kind === "ok" && told.value.offered;
}

export const askForTap = (hall: string, brought: Brought, phone: string | null): Promise<Answer<Promised>> =>
  talk("hall-challenges", "challenge_id", { hall, phone, ...brought });

export const tap = (challenge_id: string, phone: string | null): Promise<Answer<Standing>> =>
  talk("hall-arrivals", "standing", { challenge_id, phone });

export const askHowItStands = (call_id: string): Promise<Answer<Standing>> =>
  talk("hall-arrivals/waiting", "standing", { call_id });

function talk<T extends object>(path: string, name: keyof T, body?: object): Promise<Answer<T>> {
  return askPlainly<T>(`/api/checkin/v1/${path}`, { body, words: WORDS }, (value) => name in value);
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
    localStorage.setItem(PHONE, newId());
    return localStorage.getItem(PHONE);
  } catch {
    return null;
  }
}
