/** The portraits that a device holds, so that the steward sees whose badge it is, with or without network. */
import type { DeviceClock } from "../deciding/device_clock";
import { type Bytes, openSealed, toBase64 } from "./opening";
import { fetchPhoto, fetchPhotos } from "../sending/server";
import type { DeviceStorage } from "./storage/storage";
import { keepPhotos, loadFact } from "./storage/store";

/** About 30 MB. Above it the oldest give way, and are asked for one by one. */
export const MOST = 2_500;
/** Pieces fetched between two rounds of talk: scans wait for no picture. */
const PIECES = 4;

export class Photos {
  readonly #storage: DeviceStorage;
  readonly #clock: DeviceClock;
  readonly #most: number;
  readonly #keyOf: (delegateId: string) => Promise<Bytes | null>;
  /** True: who has no portrait here has none. */
  #all = false;
  #fetching = false;

  /** `keyOf` gives the key of somebody whose badge was read or who stands on the open list; portraits lie sealed. */
  constructor(
    storage: DeviceStorage,
    clock: DeviceClock,
    keyOf: (delegateId: string) => Promise<Bytes | null>,
    most = MOST,
  ) {
    this.#storage = storage;
    this.#clock = clock;
    this.#keyOf = keyOf;
    this.#most = most;
  }

  /** The address of somebody's portrait, null where there is none or nobody can say. `up`: the server may be asked. */
  async of(delegateId: string, up: boolean): Promise<string | null> {
    const held = await this.#storage.use((db) => db.get("photos", delegateId)).catch(() => undefined);
    const key = held && (await this.#keyOf(delegateId));
    const jpeg = key && (await openSealed(key, "photo", held.sealed));
    if (jpeg) return addressOf(toBase64(jpeg));
    if ((this.#all && !held) || !up) return null;
    const answer = await fetchPhoto(this.#clock, delegateId);
    return answer.kind === "ok" && answer.value ? addressOf(answer.value) : null;
  }

  /**
   * Fetches some of what this device lacks of the roster at `revision`, which portraits move too. A call meanwhile does
   * nothing; trouble is left for the next time.
   */
  async fetchSome(revision: number): Promise<void> {
    if (this.#fetching) return;
    this.#fetching = true;
    try {
      for (let piece = 0; piece < PIECES && (await this.#fetchPiece(revision)); piece += 1);
    } catch {
      // without a storage nothing is held, and the verdict asks one by one
    } finally {
      this.#fetching = false;
    }
  }

  async #fetchPiece(wanted: number): Promise<boolean> {
    const since = (await this.#storage.use((db) => loadFact(db, "photos"))) ?? 0;
    if (since === wanted) return false;
    const answer = await fetchPhotos(this.#clock, since);
    if (answer.kind !== "ok") return false;
    const { revision, photos, more, whole } = answer.value;
    const at = Date.now();
    const kept = photos.map((one) => ({ ...one, at }));
    await this.#storage.use((db) => keepPhotos(db, revision, kept, { whole, most: this.#most }));
    const held = await this.#storage.use((db) => db.count("photos"));
    this.#all = !more && held < this.#most;
    return more;
  }
}

function addressOf(jpeg: string): string {
  return `data:image/jpeg;base64,${jpeg}`;
}
