/** Fetches a delegate's pass by its secret and keeps it on the phone, so that it opens again without network. */
import { sha256 } from "@noble/hashes/sha2.js";

import type { OwnAnswer, Visit, VisitFile } from "../shared/types";

/** The pass as POST /passes of registration gives it; `qr_svg` and `short_code` are null unless `state` is ISSUED. */
export interface PassCard {
  title_lines: string[];
  form_of_address: string;
  full_name: string;
  /** Absent in a card that an older page kept; "" where none is known. */
  position?: string;
  unit_name: string;
  seat: string;
  /** Absent in a card that an older page kept. */
  seat_way?: string;
  /** Sittings with seats of their own; `seat` is that of the others. */
  session_seats?: { session_name: string; starts_at: string; seat: string; way: string }[];
  /** Absent in a card that an older page kept; in the order of their start. */
  sessions?: { session_name: string; starts_at: string }[];
  category_name?: string;
  gate_note: string;
  starts_at: string;
  venue: string;
  short_code: string | null;
  qr_svg: string | null;
  /** What the QR says: the proof at the door. Absent in a card that an older page kept. */
  code?: string | null;
  state: "ISSUED" | "REVOKED" | "SUPERSEDED";
  /** Absent in a card that an older page kept. */
  answer?: OwnAnswer;
  /** null: not asked. Absent in a card that an older page kept. */
  visit?: VisitFile | null;
  synthetic: boolean;
  hotline: string;
}

export interface KeptCard {
  card: PassCard;
  /** Device time, milliseconds. */
  fetched_at: number;
}

export type Fetched =
  { is: "CARD"; card: PassCard } | { is: "UNKNOWN" } | { is: "NO_ANSWER"; detail: string };

const PREFIX = "daihoi-pass-";
/** The latest time that any clock told this browser: a clock put back brings no card back. */
const LATEST = "daihoi-pass.latest";
/** So long after a congress began nobody needs the card on the phone. */
export const KEPT_FOR_MS = 14 * 24 * 3600_000;
const WAIT_MS = 12_000;
const NO_NETWORK = "Chưa có mạng. Bật Wi-Fi hoặc dữ liệu di động rồi bấm Thử lại.";
const ANSWER_LOST = "Chưa gửi được. Bật Wi-Fi hoặc dữ liệu di động rồi bấm lại.";
const ANSWER_BUSY = "Chưa gửi được, máy chủ đang bận. Chờ vài giây rồi bấm lại.";
const BUSY = "Máy chủ đang bận. Chờ vài giây rồi bấm Thử lại.";

/** Asks the server. Plain fetch and a timer: old in-app browsers know nothing newer. */
export async function fetchCard(secret: string): Promise<Fetched> {
  const stop = new AbortController();
  const timer = setTimeout(() => stop.abort(), WAIT_MS);
  try {
    const response = await fetch("/api/registration/v1/passes", {
      method: "POST",
      headers: { "Content-Type": "application/json", Accept: "application/json", "X-Daihoi": "1" },
      body: JSON.stringify({ secret }),
      cache: "no-store",
      signal: stop.signal,
    });
    if (response.status === 404 || response.status === 422) return { is: "UNKNOWN" };
    if (!response.ok) return { is: "NO_ANSWER", detail: BUSY };
    const card: unknown = await response.json();
    heardTime(Date.parse(response.headers.get("Date") ?? ""));
    return isCard(card) ? { is: "CARD", card } : { is: "NO_ANSWER", detail: NO_NETWORK };
  } catch {
    return { is: "NO_ANSWER", detail: NO_NETWORK };
  } finally {
    clearTimeout(timer);
  }
}

/** Sends whether this delegate comes; gives what holds afterwards, or a sentence why it was not taken. */
export async function sendAnswer(
  secret: string,
  answer: "CONFIRMED" | "DECLINED",
  reason: string,
): Promise<OwnAnswer | string> {
  const said = await send("POST", "/passes/answers", { secret, answer, reason });
  return typeof said === "string" || !("open" in said) ? sentence(said) : (said as unknown as OwnAnswer);
}

/** `file`: what holds now, null where nobody said; `problem`: why the words were not taken, empty where they were. */
export interface VisitAnswer {
  readonly file: VisitFile | null;
  readonly problem: string;
}

/** Sends with whom and how this guest comes. What somebody else wrote meanwhile comes back with the refusal. */
export async function sendVisit(secret: string, visit: Visit, seen: number): Promise<VisitAnswer> {
  const said = await send("PUT", "/passes/visit", { secret, ...visit, seen });
  if (typeof said !== "string" && "visit" in said) return { file: said as unknown as VisitFile, problem: "" };
  const file = typeof said === "string" ? null : ((said.current as VisitFile | undefined) ?? null);
  return { file, problem: sentence(said) };
}

async function send(
  method: "POST" | "PUT",
  path: string,
  body: Record<string, unknown>,
): Promise<Record<string, unknown> | string> {
  const stop = new AbortController();
  const timer = setTimeout(() => stop.abort(), WAIT_MS);
  try {
    const response = await fetch(`/api/registration/v1${path}`, {
      method,
      headers: { "Content-Type": "application/json", Accept: "application/json", "X-Daihoi": "1" },
      body: JSON.stringify(body),
      cache: "no-store",
      signal: stop.signal,
    });
    if (response.status >= 500) return ANSWER_BUSY;
    const said = (await response.json()) as Record<string, unknown>;
    return response.ok || "current" in said ? said : sentence(said);
  } catch {
    return ANSWER_LOST;
  } finally {
    clearTimeout(timer);
  }
}

function sentence(said: Record<string, unknown> | string): string {
  if (typeof said === "string") return said;
  return typeof said.detail === "string" && said.detail ? said.detail : ANSWER_BUSY;
}

function isCard(card: unknown): card is PassCard {
  return typeof card === "object" && card !== null && typeof (card as PassCard).full_name === "string";
}

/** Gives the card kept for this secret, if any. */
export function loadCard(secret: string): KeptCard | null {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(nameOf(secret)) ?? "null");
    if (!kept || !isCard((kept as KeptCard).card)) return null;
    if (!isOver((kept as KeptCard).card)) return kept as KeptCard;
    forgetCard(secret);
    return null;
  } catch {
    return null;
  }
}

/** Gives every card that lies in this browser: the phone's own camera opened the page without a secret. */
export function keptCards(): KeptCard[] {
  try {
    const names = Object.keys(localStorage).filter((name) => name.startsWith(PREFIX));
    const kept = names.map((name) => JSON.parse(localStorage.getItem(name) ?? "null") as KeptCard | null);
    const over = names.filter((_, at) => kept[at] && isCard(kept[at].card) && isOver(kept[at].card));
    for (const name of over) localStorage.removeItem(name);
    return kept.flatMap((one) => (one && isCard(one.card) && !isOver(one.card) ? [one] : []));
  } catch {
    return [];
  }
}

export function keepCard(secret: string, kept: KeptCard): void {
  try {
    if (isOver(kept.card)) return;
    localStorage.setItem(nameOf(secret), JSON.stringify(kept));
  } catch {
    // a browser that stores nothing still shows the pass
  }
}

export function forgetCard(secret: string): void {
  try {
    localStorage.removeItem(nameOf(secret));
  } catch {
    // nothing was stored then
  }
}

/** Whether the congress of a card is over for so long that no phone keeps it. */
function isOver(card: PassCard): boolean {
  const latest = Math.max(Date.now(), Number(localStorage.getItem(LATEST)) || 0);
  localStorage.setItem(LATEST, String(latest));
  return latest - Date.parse(card.starts_at) > KEPT_FOR_MS;
}

/** What the server says holds, also against a clock of the phone that ran ahead. */
function heardTime(at: number): void {
  try {
    if (!Number.isNaN(at)) localStorage.setItem(LATEST, String(at));
  } catch {
    // a browser that stores nothing keeps no card
  }
}

/** Under what this pass's own things are kept. The secret itself is not written down: who finds the phone's storage cannot open the pass elsewhere. */
export function nameOf(secret: string): string {
  const digest = sha256(new TextEncoder().encode(secret)).slice(0, 12);
  return `${PREFIX}${[...digest].map((byte) => byte.toString(16).padStart(2, "0")).join("")}`;
}
