/** The portraits of who agreed, kept on this device before the ceremony: a card never waits for one, and stands without it. */
import { type DBSchema, type IDBPDatabase, openDB } from "idb";
import { SvelteMap } from "svelte/reactivity";
import { ask } from "../../shared/line/answer";
import { asBlob } from "../../shared/line/download";
import { honors, within } from "../../shared/line/services";

interface Schema extends DBSchema {
  portraits: { key: string; value: Blob };
}

const PATIENCE_MS = 4_000;
/** One that could not be had is asked for again after this. */
const AGAIN_MS = 10_000;
/** So many are fetched at once. */
const SIDE_BY_SIDE = 4;

const urls = new SvelteMap<string, string>();
const asked = new Map<string, number>();
/** Whether this device is a screen: it alone keeps pictures. */
let keeps = false;
let opened: Promise<IDBPDatabase<Schema>> | null = null;

function open(): Promise<IDBPDatabase<Schema>> {
  opened ??= openDB<Schema>("daihoi-portraits", 1, {
    upgrade: (db) => void db.createObjectStore("portraits"),
    blocking: (_from, _to, event) => (event.target as IDBDatabase).close(),
    terminated: () => (opened = null),
  });
  opened.catch(() => (opened = null)); // storage is closed or full: the network alone serves
  return opened;
}

/** The address of that picture once it lies here, "" before; `want` it first. */
export const portraitUrl = (digest: string | undefined): string => (digest && urls.get(digest)) || "";

/** Brings the picture here, from this device or from the server. Never rejects. */
export async function want(digest: string): Promise<void> {
  const now = performance.now(); // whatever becomes of the device's clock
  if (urls.has(digest) || now - (asked.get(digest) ?? -AGAIN_MS) < AGAIN_MS) return;
  asked.set(digest, now);
  const kept = await fromDevice(digest);
  const picture = kept ?? (await fromServer(digest));
  if (!picture || urls.has(digest)) return;
  urls.set(digest, URL.createObjectURL(picture));
  if (!kept && keeps) await keep(digest, picture);
}

/** Brings all of these here, a few at a time. */
export async function wantAll(digests: readonly string[]): Promise<void> {
  const left = [...digests];
  const next = async () => {
    for (let digest = left.pop(); digest; digest = left.pop()) await want(digest);
  };
  await Promise.all(Array.from({ length: SIDE_BY_SIDE }, next));
}

/** Brings here what the screens of this congress may show, and forgets all else, also what somebody agrees to no longer. */
export async function keepPortraits(congress_id: string): Promise<void> {
  const params = { path: { congress_id } };
  const answer = await ask(honors.GET("/congresses/{congress_id}/portraits", { params }));
  if (answer.kind !== "ok") return;
  keeps = true;
  await forgetAllBut(new Set(answer.value));
  await wantAll(answer.value);
}

/** This device is a screen no longer. */
export const forgetPortraits = (): Promise<void> => forgetAllBut(new Set());

async function forgetAllBut(shown: ReadonlySet<string>): Promise<void> {
  for (const digest of [...asked.keys()]) if (!shown.has(digest)) asked.delete(digest);
  for (const [digest, url] of [...urls]) {
    if (shown.has(digest)) continue;
    urls.delete(digest);
    URL.revokeObjectURL(url);
  }
  try {
    const db = await open();
    for (const digest of await db.getAllKeys("portraits"))
      if (!shown.has(digest)) await db.delete("portraits", digest);
  } catch {
    /* nothing can lie where nothing can be kept */
  }
}

async function fromDevice(digest: string): Promise<Blob | null> {
  try {
    return (await (await open()).get("portraits", digest)) ?? null;
  } catch {
    return null;
  }
}

async function fromServer(digest: string): Promise<Blob | null> {
  const params = { path: { digest } };
  const sent = { params, parseAs: "blob" as const, fetch: within(PATIENCE_MS) };
  const answer = await ask(honors.GET("/portraits/{digest}.jpg", sent));
  return answer.kind === "ok" ? asBlob(answer.value) : null;
}

async function keep(digest: string, picture: Blob): Promise<void> {
  try {
    await (await open()).put("portraits", picture, digest);
  } catch {
    /* the disk is full: this one comes over the network again next time */
  }
}
