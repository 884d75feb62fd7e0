/** The tables of the device's storage (IndexedDB): scans that nobody may lose, the roster to decide by, and portraits. */
import { type DBSchema, type IDBPDatabase, type IDBPTransaction, openDB, type StoreNames } from "idb";
import type { Ending } from "../../../shared/line/answer";
import type { Direction } from "../../deciding/decide";
import type { Carried } from "../../sending/carrying/carried";
import { asKept, type Entry, made } from "../../sending/entry";
import { read } from "../../deciding/reading";
import type { RosterHead } from "../roster";
import type { Device, SealedDelegate } from "../../sending/wire";

/**
 * What the device knows of itself. `ended`: since when (device time, milliseconds) the server takes nothing from it; `why`:
 * for which reason, where the server gave one.
 */
export interface Facts {
  head: RosterHead;
  device: Device;
  ended: number;
  why: Ending;
  /** Which way the device was turned, while the server has not heard of it. */
  turned: Direction;
  /** The latest time that any clock told here, milliseconds: a clock put back brings no name back. */
  latest: number;
  /** Up to which revision of the portraits this device has asked. */
  photos: number;
  /** Wrong codes since the list was opened last, and before which device time (milliseconds) no other is tried. */
  tries: Tries;
}

export interface Tries {
  readonly wrong: number;
  readonly next_at: number;
}

/** A portrait, sealed as it came. `at` (milliseconds): when it came, so that the oldest gives way. */
export interface KeptPhoto {
  readonly delegate_id: string;
  readonly sealed: string;
  readonly at: number;
}

interface Schema extends DBSchema {
  entries: { key: string; value: Entry };
  delegates: { key: string; value: SealedDelegate };
  facts: { key: keyof Facts; value: Facts[keyof Facts] };
  photos: { key: string; value: KeptPhoto; indexes: { at: number } };
  /** Scans of other devices that were taken over, by their ids. */
  carried: { key: string; value: Carried };
}
export type Store = IDBPDatabase<Schema>;
type Upgrade = IDBPTransaction<Schema, StoreNames<Schema>[], "versionchange">;

export const STORE_NAME = "daihoi-scan";

/**
 * Opens (or makes) the storage, with what an older version of the page left. Rejects where the browser forbids it, e.g.
 * in some private windows. `lost` is called when the browser takes the storage away.
 */
export function openStore(name = STORE_NAME, lost: () => void = () => {}): Promise<Store> {
  return openDB<Schema>(name, 6, {
    upgrade(db, from, _to, transaction) {
      if (from < 3) db.createObjectStore("photos", { keyPath: "delegate_id" }).createIndex("at", "at");
      if (from < 6) db.createObjectStore("carried", { keyPath: "id" });
      if (from >= 1 && from < 5) void upgraded(transaction, from);
      if (from >= 1) return;
      db.createObjectStore("entries", { keyPath: "id" });
      db.createObjectStore("delegates", { keyPath: "delegate_id" });
      db.createObjectStore("facts");
    },
    blocking: (_from, _to, event) => {
      (event.target as IDBDatabase).close(); // else whoever empties or renews the storage waits for ever
      lost();
    },
    terminated: lost,
  });
}

/** Keeps what a roster answer brought, in one transaction, so that head and delegates never disagree. */
export async function keepRoster(
  db: Store,
  head: RosterHead,
  delegates: readonly SealedDelegate[],
  whole: boolean,
): Promise<void> {
  const transaction = db.transaction(["delegates", "facts"], "readwrite");
  const kept = transaction.objectStore("delegates");
  if (whole) void kept.clear();
  for (const delegate of delegates) void kept.put(delegate);
  void transaction.objectStore("facts").put(head, "head");
  await transaction.done;
}

export async function loadRoster(
  db: Store,
): Promise<{ head: RosterHead; delegates: SealedDelegate[] } | null> {
  const head = await loadFact(db, "head");
  return head ? { head, delegates: await db.getAll("delegates") } : null;
}

export async function keepFact<Name extends keyof Facts>(
  db: Store,
  name: Name,
  fact: Facts[Name] | null,
): Promise<void> {
  if (fact === null) await db.delete("facts", name);
  else await db.put("facts", fact, name);
}

export async function loadFact<Name extends keyof Facts>(db: Store, name: Name): Promise<Facts[Name] | null> {
  return ((await db.get("facts", name)) as Facts[Name] | undefined) ?? null;
}

/** Forgets the pairing, and the people unless the list is to stay; the scans that are not sent yet stay, and the portraits. */
export async function forgetFacts(db: Store, listStays: boolean): Promise<void> {
  const transaction = db.transaction(["delegates", "facts"], "readwrite");
  const facts = transaction.objectStore("facts");
  if (!listStays) void transaction.objectStore("delegates").clear();
  const ofList = listStays ? [] : (["head", "tries"] as const);
  for (const name of ["device", "ended", "why", "turned", ...ofList] as const) void facts.delete(name);
  await transaction.done;
}

/** Takes what an answer brought of portraits, in one transaction; above `most` the oldest give way. */
export async function keepPhotos(
  db: Store,
  revision: number,
  photos: readonly KeptPhoto[],
  { whole, most }: { whole: boolean; most: number },
): Promise<void> {
  const transaction = db.transaction(["photos", "facts"], "readwrite");
  const kept = transaction.objectStore("photos");
  if (whole) void kept.clear();
  for (const photo of photos) void (photo.sealed ? kept.put(photo) : kept.delete(photo.delegate_id));
  let tooMany = (await kept.count()) - most;
  for (let oldest = await kept.index("at").openCursor(); oldest && tooMany > 0; tooMany -= 1) {
    void oldest.delete();
    oldest = await oldest.continue();
  }
  void transaction.objectStore("facts").put(revision, "photos");
  await transaction.done;
}

export async function forgetPhotos(db: Store): Promise<void> {
  const transaction = db.transaction(["photos", "facts"], "readwrite");
  void transaction.objectStore("photos").clear();
  void transaction.objectStore("facts").delete("photos");
  await transaction.done;
}

/** An entry of the first version: it did not say where it was made, and a strange text had a stand-in. */
interface FirstEntry extends Omit<Entry, "kind" | "text"> {
  readonly kind: "SCAN" | "RECEPTION";
  readonly text: string;
}

/** Up to the fourth version list, portraits and names lay open: they go, and the list is asked for anew. */
async function forgetOpenPeople(transaction: Upgrade): Promise<void> {
  void transaction.objectStore("delegates").clear();
  void transaction.objectStore("photos").clear();
  const entries = transaction.objectStore("entries");
  for (const old of await entries.getAll()) await entries.put({ ...asKept(old), bearer: bearerOf(old) });
  const facts = transaction.objectStore("facts");
  await facts.delete("photos");
  const head = (await facts.get("head")) as RosterHead | undefined;
  if (head) await facts.put({ ...head, revision: 0, unlocking: null }, "head");
}

/** Whoever was on no list was remembered by their badge's id and version, and that id opens their record by now. */
function bearerOf({ bearer }: Entry): string | null {
  return bearer?.includes("/") ? null : bearer;
}

async function upgraded(transaction: Upgrade, from: number): Promise<void> {
  if (from === 1) await upgradeEntries(transaction);
  await forgetOpenPeople(transaction);
}

async function upgradeEntries(transaction: Upgrade): Promise<void> {
  const entries = transaction.objectStore("entries");
  const device = (await transaction.objectStore("facts").get("device")) as Device | undefined;
  for (const old of (await entries.getAll()) as unknown as FirstEntry[])
    await entries.put(upgradedEntry(old, device));
}

function upgradedEntry(old: FirstEntry, device: Device | undefined): Entry {
  const given =
    old.kind === "RECEPTION" || old.method === "DESK" ? { delegateId: old.text } : read(old.text, old.method);
  const post = {
    congress_id: device?.congress.id ?? "",
    gate_id: device?.gate.id ?? "",
    device_id: device?.device_id ?? "",
    session_id: old.session_id,
  };
  const stamp = { scanned_at: old.scanned_at, mono_ms: null, page_life: "", offset_ms: null };
  const { status, shown, decided_by, bearer, name, answer, problem, tries, retry_at, undo } = old;
  const kept = { status, shown, decided_by, bearer, name, answer, problem, tries, retry_at, undo };
  return { ...made(old.id, given, post, stamp), ...kept, overtaken: undo === "DONE" };
}
