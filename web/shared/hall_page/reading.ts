/** Fetches a congress's page, its programme and its documents, and keeps them on the phone. */
import type { Answer } from "../line/answer";
import { askPlainly } from "../line/plain_ask";
import type { HallOutline, HallPage, HallSeat } from "../line/types";

/** Who reads: a stranger by the congress, or the holder of a pass by its secret; `name` keeps their copies apart. */
export type Reader = { name: string; congressId: string } | { name: string; secret: string };

export interface KeptPage {
  page: HallPage;
  /** null: honors could not be reached yet. */
  outline: HallOutline | null;
  /** Device time, milliseconds. */
  fetched_at: number;
}

const WAIT_FILE_MS = 180_000; // twenty million bytes over a full hall's network
const KEPT = "daihoi-hall-page.";
const FILES = "daihoi-hall-documents";
/** So long after a congress began nobody needs its page on the phone. */
export const KEPT_FOR_MS = 14 * 24 * 3600_000;
const WORDS = {
  lost: "Chưa có mạng. Bật Wi-Fi hoặc dữ liệu di động rồi bấm Thử lại.",
  busy: "Máy chủ đang bận. Chờ vài giây rồi bấm Thử lại.",
};
const FILE_LOST = "Chưa có mạng và tài liệu này chưa lưu trên máy. Có mạng rồi bấm lại.";
const SEAT_LOST = "Chưa có mạng. Bật Wi-Fi hoặc dữ liệu di động rồi tra lại; hoặc hỏi bàn hỗ trợ.";
const REGISTRATION = "/api/registration/v1";

/** Where a reader's page stands, and what is sent to open it. */
function doorOf(reader: Reader): { path: string; body: object | null } {
  return "secret" in reader
    ? { path: `${REGISTRATION}/passes/hall-page`, body: { secret: reader.secret } }
    : { path: `${REGISTRATION}/congresses/${reader.congressId}/hall-page`, body: null };
}

export function fetchPage(reader: Reader): Promise<Answer<HallPage>> {
  const { path, body } = doorOf(reader);
  return askPlainly<HallPage>(path, { body, words: WORDS }, ({ documents }) => Array.isArray(documents));
}

/** Our service says that this reader has no page: nothing of it stays on the phone. */
export function isShut(answer: Answer<HallPage>): boolean {
  return answer.kind === "refused" && [404, 422].includes(answer.problem.status);
}

/** The programme, which the page's slip opens; null while honors cannot be reached. */
export async function fetchOutline(page: HallPage): Promise<HallOutline | null> {
  const path = `/api/honors/v1/congresses/${page.congress_id}/programme/outline`;
  const asked = { words: WORDS, headers: { "X-Reading-Slip": page.programme_slip } };
  const answer = await askPlainly<HallOutline>(path, asked, ({ items }) => Array.isArray(items));
  return answer.kind === "ok" ? answer.value : null;
}

export function loadPage(reader: Reader): KeptPage | null {
  try {
    const kept = JSON.parse(localStorage.getItem(KEPT + reader.name) ?? "null") as KeptPage | null;
    if (!kept || !Array.isArray(kept.page.documents)) return null;
    if (Date.now() - Date.parse(kept.page.starts_at) <= KEPT_FOR_MS) return kept;
    forgetPage(reader);
    void dropDocuments(reader, new Set());
    return null;
  } catch {
    return null;
  }
}

/** Keeps the page on this phone; false where the browser stores nothing, and the page is shown all the same. */
export function keepPage(reader: Reader, kept: KeptPage): boolean {
  try {
    localStorage.setItem(KEPT + reader.name, JSON.stringify(kept));
    return true;
  } catch {
    return false;
  }
}

export function forgetPage(reader: Reader): void {
  try {
    localStorage.removeItem(KEPT + reader.name);
  } catch {
    // nothing was stored then
  }
}

const placeOf = (reader: Reader, documentId: string) => `/kept/${reader.name}/${documentId}`;

/** Which documents lie on this phone for this reader. */
export async function keptDocuments(reader: Reader): Promise<Set<string>> {
  try {
    const requests = await (await caches.open(FILES)).keys();
    const places = requests.map((one) => new URL(one.url).pathname);
    const mine = places.filter((place) => place.startsWith(placeOf(reader, "")));
    return new Set(mine.map((place) => place.slice(placeOf(reader, "").length)));
  } catch {
    return new Set(); // an in-app browser without storage
  }
}

/** Deletes the copies of documents that are no longer this reader's. */
export async function dropDocuments(reader: Reader, without: ReadonlySet<string>): Promise<void> {
  try {
    const cache = await caches.open(FILES);
    for (const one of await keptDocuments(reader))
      if (!without.has(one)) await cache.delete(placeOf(reader, one));
  } catch {
    // nothing was kept then
  }
}

/** Gives a document from this phone or else from the server, and keeps it; a sentence where it cannot be had. */
export async function takeDocument(reader: Reader, documentId: string): Promise<Blob | string> {
  const kept = await keptDocument(reader, documentId);
  if (kept) return kept;
  const { path, body } = doorOf(reader);
  const asked = {
    body,
    words: { ...WORDS, lost: FILE_LOST },
    ms: WAIT_FILE_MS,
    read: (response: Response) => response.blob(),
  };
  const answer = await askPlainly<Blob>(`${path}/documents/${documentId}`, asked, isNoPage);
  if (answer.kind !== "ok") return answer.problem.detail;
  await keepDocument(reader, documentId, answer.value);
  return answer.value;
}

/** No document of ours is a web page; what signs phones in to a network is one. */
function isNoPage({ type }: Blob): boolean {
  return !type.startsWith("text/html");
}

async function keptDocument(reader: Reader, documentId: string): Promise<Blob | null> {
  try {
    const found = await (await caches.open(FILES)).match(placeOf(reader, documentId));
    return found ? await found.blob() : null;
  } catch {
    return null;
  }
}

async function keepDocument(reader: Reader, documentId: string, blob: Blob): Promise<void> {
  try {
    await (await caches.open(FILES)).put(placeOf(reader, documentId), new Response(blob));
  } catch {
    // a full phone still opens it
  }
}

/** Asks where somebody sits; a sentence where that is not known. */
export async function fetchSeat(
  congressId: string,
  asked: { code: string } | { full_name: string; birth_year: number },
): Promise<HallSeat | string> {
  const way = "code" in asked ? "seat-by-code" : "seat-by-name";
  const path = `${REGISTRATION}/congresses/${congressId}/hall-page/${way}`;
  const words = { ...WORDS, lost: SEAT_LOST };
  const answer = await askPlainly<HallSeat>(path, { body: asked, words }, (value) => "seat" in value);
  return answer.kind === "ok" ? answer.value : answer.problem.detail;
}
