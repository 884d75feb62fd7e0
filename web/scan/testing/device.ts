/** A device for the tests: its storage lies in fake-indexeddb and can be taken away as browsers do. */
import { DeviceClock } from "../deciding/device_clock";
import type { Post } from "../sending/entry";
import { ScanQueue } from "../sending/queue";
import { DeviceStorage } from "../keeping/storage/storage";
import { openStore, type Store } from "../keeping/storage/store";
import type { Device } from "../sending/wire";
import { HEAD } from "./people";

export const DEVICE: Device = {
  device_id: "m1",
  name: "Máy 1",
  now: "2026-11-22T00:00:00Z",
  gate: { id: "g1", name: "Cửa A", kind: "GATE" },
  congress: HEAD.congress,
  ends_at: "2099-01-01T00:00:00Z",
  supervises: false,
  direction: "IN",
  session: HEAD.session,
};
export const POST: Post = { congress_id: "c", gate_id: "g1", device_id: "m1", session_id: "s" };

/** A storage whose handles the test may break: from then on each of them throws InvalidStateError. */
export class BreakableStorage extends DeviceStorage {
  readonly handles: Store[];
  /** False: no storage opens any more. */
  opens: boolean;

  constructor(name: string) {
    const handles: Store[] = [];
    super(
      (lost) => {
        if (!this.opens) throw new DOMException("forbidden", "InvalidStateError");
        return openStore(name, lost).then((db) => {
          handles.push(db);
          return db;
        });
      },
      () => this.#time,
    );
    this.handles = handles;
    this.opens = true;
  }

  #time = 0;

  /** Closes every handle without a word to the page. */
  break(): void {
    this.#time += 60_000;
    for (const handle of this.handles.splice(0)) handle.close();
  }

  /** As a page that is closed: nothing of it writes any more. */
  closePage(): void {
    this.opens = false;
    this.break();
  }
}

/** A page of the device: what lies in the storage named `name` and what this page does with it. */
export async function openPage(name: string, now: () => number = Date.now) {
  const storage = new BreakableStorage(name);
  const queue = new ScanQueue(storage, now);
  storage.onopen = (db) => queue.merge(db);
  await storage.check(0);
  return { storage, queue, clock: new DeviceClock(now) };
}

let last = 0;
export function newName(): string {
  return `test-${(last += 1)}`;
}
