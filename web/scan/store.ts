/** The device's own storage: scans that nobody may lose, and the roster to decide by (IndexedDB). */
import { type DBSchema, type IDBPDatabase, openDB } from "idb";
import type { Entry } from "./queue";
import type { RosterHead } from "./roster";
import type { Device, RosterDelegate } from "./wire";

interface Schema extends DBSchema {
  entries: { key: string; value: Entry };
  delegates: { key: string; value: RosterDelegate };
  facts: { key: "head" | "device"; value: RosterHead | Device };
}
export type Store = IDBPDatabase<Schema>;

/** Opens (or makes) the storage. Rejects where the browser forbids it, e.g. in some private windows. */
export function openStore(name = "daihoi-scan"): Promise<Store> {
  return openDB<Schema>(name, 1, {
    upgrade(db) {
      db.createObjectStore("entries", { keyPath: "id" });
      db.createObjectStore("delegates", { keyPath: "delegate_id" });
      db.createObjectStore("facts");
    },
  });
}

/** Keeps what a roster answer brought, in one transaction, so that head and delegates never disagree. */
export async function keepRoster(
  db: Store,
  head: RosterHead,
  delegates: RosterDelegate[],
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
): Promise<{ head: RosterHead; delegates: RosterDelegate[] } | null> {
  const head = (await db.get("facts", "head")) as RosterHead | undefined;
  return head ? { head, delegates: await db.getAll("delegates") } : null;
}

export async function keepDevice(db: Store, device: Device): Promise<void> {
  await db.put("facts", device, "device");
}

export async function loadDevice(db: Store): Promise<Device | null> {
  return ((await db.get("facts", "device")) as Device | undefined) ?? null;
}

/** Forgets the people and the pairing; the scans that are not sent yet stay. */
export async function forgetRoster(db: Store): Promise<void> {
  const transaction = db.transaction(["delegates", "facts"], "readwrite");
  void transaction.objectStore("delegates").clear();
  void transaction.objectStore("facts").clear();
  await transaction.done;
}
