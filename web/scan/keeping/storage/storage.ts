/** The one way to the device's storage, which comes back: a browser may close or lose it while the page lives (iOS in the background). */
import type { Store } from "./store";

/** Opening takes no longer than this, milliseconds; after that the page goes on without and tries again. */
export const OPEN_WITHIN_MS = 4_000;
/** One piece of work: the person at the door waits for it. */
const WORK_WITHIN_MS = 1_500;
/** After a failed opening nobody waits for another one so soon. */
const REST_MS = 1_000;

export class StorageAway extends Error {}

export class DeviceStorage {
  readonly #open: (lost: () => void) => Promise<Store>;
  readonly #now: () => number;
  #db: Store | null = null;
  #opening: Promise<Store> | null = null;
  #failedAt = -Infinity;
  /**
   * Writes what lives in memory into a storage just opened and takes from it what an earlier page left.
   * Nobody else uses the storage before that is done.
   */
  onopen: (db: Store) => Promise<void> = async () => {};
  /** Told when the storage was lost or found. */
  onchange: () => void = () => {};
  /** False: what is kept now lives only as long as the page. */
  sound = true;

  /** `open` opens a new handle and calls `lost` when the browser takes it away. */
  constructor(open: (lost: () => void) => Promise<Store>, now: () => number = () => performance.now()) {
    this.#open = open;
    this.#now = now;
  }

  /** Does `work` with the storage, with a newly opened one when the old one fails. Rejects when that fails too. */
  async use<T>(work: (db: Store) => Promise<T>, patience = WORK_WITHIN_MS): Promise<T> {
    const first = await within(patience, this.#handle());
    try {
      return await within(patience, work(first));
    } catch {
      this.#drop(first);
    }
    const second = await within(patience, this.#handle());
    try {
      return await within(patience, work(second));
    } catch (error) {
      this.#drop(second);
      this.#turns(false);
      throw error;
    }
  }

  /** Opens anew, as after a return to the foreground, when the storage fails or holds fewer than `entries` scans. */
  async check(entries: number): Promise<void> {
    this.#failedAt = -Infinity;
    await this.use(async (db) => {
      if ((await db.count("entries")) < entries) throw new StorageAway("entries are missing");
      this.#turns(true);
    }, OPEN_WITHIN_MS).catch(() => undefined);
  }

  #handle(): Promise<Store> {
    if (this.#db) return Promise.resolve(this.#db);
    if (!this.#opening && this.#now() - this.#failedAt < REST_MS)
      return Promise.reject(new StorageAway("opening failed a moment ago"));
    this.#opening ??= this.#reopen().finally(() => (this.#opening = null));
    return this.#opening;
  }

  async #reopen(): Promise<Store> {
    let opened: Store | null = null;
    // a browser may also throw at once where it forbids the storage
    const asked = Promise.resolve().then(() => this.#open(() => opened && this.#lost(opened)));
    try {
      opened = await within(OPEN_WITHIN_MS, asked);
      await within(OPEN_WITHIN_MS, this.onopen(opened));
    } catch (error) {
      void asked.then((late) => late.close()).catch(() => undefined);
      this.#failedAt = this.#now();
      this.#turns(false);
      throw error;
    }
    this.#db = opened;
    this.#turns(true);
    return opened;
  }

  /** The browser took the handle away: what it held may be gone, so all is written again at once. */
  #lost(db: Store): void {
    if (this.#db !== db) return;
    this.#drop(db);
    void this.#handle().catch(() => undefined);
  }

  #drop(db: Store): void {
    if (this.#db === db) this.#db = null;
    try {
      db.close();
    } catch {
      // a handle that the browser broke may not even close
    }
  }

  #turns(sound: boolean): void {
    if (sound === this.sound) return;
    this.sound = sound;
    this.onchange();
  }
}

/** Gives what `promise` gives; rejects after `ms`, because a storage may also never answer. */
function within<T>(ms: number, promise: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const late = setTimeout(() => reject(new StorageAway(`no answer within ${ms} ms`)), ms);
    promise.then(resolve, reject).finally(() => clearTimeout(late));
  });
}
