/** Fetches a delegate's pass by its secret and keeps it on the phone, so that it opens again without network. */
import { sha256 } from "@noble/hashes/sha2.js";

import type { Answer } from "../../shared/line/answer";
import { askPlainly } from "../../shared/line/plain_ask";
import type { OwnAnswer, Visit, VisitFile } from "../../shared/line/types";
import type { SeatPlan } from "./seat_plan";

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
  /** Absent in a card that an older page kept; null where the hall is not drawn or the seat is no seat of it. */
  seat_plan?: SeatPlan | null;
  /** Sittings with seats of their own; `seat` is that of the others. */
  session_seats?: {
    session_name: string;
    starts_at: string;
    seat: string;
    way: string;
    plan?: SeatPlan | null;
  }[];
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

const PREFIX = "daihoi-pass-";
/** The latest time that any clock told this browser: a clock put back brings no card back. */
const LATEST = "daihoi-pass.latest";
/** So long after a congress began nobody needs the card on the phone. */
export const KEPT_FOR_MS = 14 * 24 * 3600_000;
const TO_READ = {
  lost: "Chưa có mạng. Bật Wi-Fi hoặc dữ liệu di động rồi bấm Thử lại.",
  busy: "Máy chủ đang bận. Chờ vài giây rồi bấm Thử lại.",
};
const TO_SEND = {
  lost: "Chưa gửi được. Bật Wi-Fi hoặc dữ liệu di động rồi bấm lại.",
  busy: "Chưa gửi được, máy chủ đang bận. Chờ vài giây rồi bấm lại.",
};
const PASSES = "/api/registration/v1/passes";

export function fetchCard(secret: string): Promise<Answer<PassCard>> {
  const heard = ({ headers }: Response) => heardTime(Date.parse(headers.get("Date") ?? ""));
  return askPlainly<PassCard>(PASSES, { body: { secret }, words: TO_READ, heard }, isCard);
}

/** Our service says that there is no pass with this secret: nothing of it stays on the phone. */
export function isNoPass(answer: Answer<PassCard>): boolean {
  return answer.kind === "refused" && [404, 422].includes(answer.problem.status);
}

/** Sends whether this delegate comes; gives what holds afterwards, or a sentence why it was not taken. */
export async function sendAnswer(
  secret: string,
  answer: "CONFIRMED" | "DECLINED",
  reason: string,
): Promise<OwnAnswer | string> {
  const body = { secret, answer, reason };
  const said = await askPlainly<OwnAnswer>(
    `${PASSES}/answers`,
    { body, words: TO_SEND },
    (value) => "open" in value,
  );
  return said.kind === "ok" ? said.value : said.problem.detail;
}

/** `file`: what holds now, null where nobody said; `problem`: why the words were not taken, empty where they were. */
export interface VisitAnswer {
  readonly file: VisitFile | null;
  readonly problem: string;
}

/** Sends with whom and how this guest comes. What somebody else wrote meanwhile comes back with the refusal. */
export async function sendVisit(secret: string, visit: Visit, seen: number): Promise<VisitAnswer> {
  const said = await askPlainly<VisitFile>(
    `${PASSES}/visit`,
    { method: "PUT", body: { secret, ...visit, seen }, words: TO_SEND },
    (value) => "visit" in value,
  );
  if (said.kind === "ok") return { file: said.value, problem: "" };
  const { current = null } = said.problem as { current?: VisitFile };
  return { file: current, problem: said.problem.detail };
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
