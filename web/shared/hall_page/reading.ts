/** Fetches a congress's page, its programme and its documents, and keeps them on the phone: plain fetch, for old in-app browsers. */
import type { HallOutline, HallPage, HallSeat } from "../types";

/** Who reads: a stranger by the congress, or the holder of a pass by its secret; `name` keeps their copies apart. */
export type Reader = { name: string; congressId: string } | { name: string; secret: string };

export interface KeptPage {
  page: HallPage;
  /** null: honors could not be reached yet. */
  outline: HallOutline | null;
  /** Device time, milliseconds. */
  fetched_at: number;
}

export type PageAnswer =
  { is: "PAGE"; page: HallPage } | { is: "CLOSED"; detail: string } | { is: "NO_ANSWER"; detail: string };

const WAIT_MS = 12_000;
const WAIT_FILE_MS = 180_000; // twenty million bytes over a full hall's network
const KEPT = "daihoi-hall-page.";
const FILES = "daihoi-hall-documents";
/** So long after a congress began nobody needs its page on the phone. */
export const KEPT_FOR_MS = 14 * 24 * 3600_000;
export const NO_NETWORK = "Chưa có mạng. Bật Wi-Fi hoặc dữ liệu di động rồi bấm Thử lại.";
const BUSY = "Máy chủ đang bận. Chờ vài giây rồi bấm Thử lại.";
const REGISTRATION = "/api/registration/v1";

/** Sends a body as JSON, or asks for what is there; the time ends what hangs. */
async function send(path: string, body: unknown, ms: number): Promise<Response> {
  const stop = new AbortController();
  const timer = setTimeout(() => stop.abort(), ms);
  const sent = body === null ? {} : { method: "POST", body: JSON.stringify(body) };
  const headers = { "Content-Type": "application/json", Accept: "*/*", "X-Daihoi": "1" };
  try {
    const response = await fetch(path, { ...sent, headers, cache: "no-store", signal: stop.signal });
    const { status, headers: told } = response;
    return new Response(await response.arrayBuffer(), { status, headers: told }); // read inside the time
  } finally {
    clearTimeout(timer);
  }
}

export async function fetchPage(reader: Reader): Promise<PageAnswer> {
  try {
    const response =
      "secret" in reader
        ? await send(`${REGISTRATION}/passes/hall-page`, { secret: reader.secret }, WAIT_MS)
        : await send(`${REGISTRATION}/congresses/${reader.congressId}/hall-page`, null, WAIT_MS);
    const said = (await response.json()) as HallPage & { detail?: string };
    if (response.ok && Array.isArray(said.documents)) return { is: "PAGE", page: said };
    if (response.status === 404 || response.status === 422)
      return { is: "CLOSED", detail: said.detail ?? "" };
    return { is: "NO_ANSWER", detail: BUSY };
  } catch {
    return { is: "NO_ANSWER", detail: NO_NETWORK };
  }
}

/** The programme, null while honors cannot be reached. */
export async function fetchOutline(congressId: string): Promise<HallOutline | null> {
  try {
    const response = await send(`/api/honors/v1/congresses/${congressId}/programme/outline`, null, WAIT_MS);
    const said = (await response.json()) as HallOutline;
    return response.ok && Array.isArray(said.items) ? said : null;
  } catch {
    return null;
  }
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

export function keepPage(reader: Reader, kept: KeptPage): void {
  try {
    localStorage.setItem(KEPT + reader.name, JSON.stringify(kept));
  } catch {
    // a browser that stores nothing still shows the page
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
  try {
    const response =
      "secret" in reader
        ? await send(
            `${REGISTRATION}/passes/hall-page/documents/${documentId}`,
            { secret: reader.secret },
            WAIT_FILE_MS,
          )
        : await send(
            `${REGISTRATION}/congresses/${reader.congressId}/hall-page/documents/${documentId}`,
            null,
            WAIT_FILE_MS,
          );
    if (!response.ok) return response.status < 500 ? detailOf(await response.text()) : BUSY;
    const blob = await response.blob();
    await keepDocument(reader, documentId, blob);
    return blob;
  } catch {
    return NO_NETWORK;
  }
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
  try {
    const response = await send(`${REGISTRATION}/congresses/${congressId}/hall-page/${way}`, asked, WAIT_MS);
    if (response.ok) return (await response.json()) as HallSeat;
    return response.status < 500 ? detailOf(await response.text()) : BUSY;
  } catch {
    return "Chưa có mạng. Bật Wi-Fi hoặc dữ liệu di động rồi tra lại; hoặc hỏi bàn hỗ trợ.";
  }
}

function detailOf(text: string): string {
  try {
    return (JSON.parse(text) as { detail?: string }).detail ?? BUSY;
  } catch {
    return BUSY;
  }
}
