/** What a device knows of itself and of the people it lets in: the same in memory and in its storage. */
import type { Ending } from "../../shared/line/answer";
import type { Direction } from "../deciding/decide";
import { type Roster, type RosterHead } from "./roster";
import type { DeviceStorage } from "./storage/storage";
import {
  type Facts,
  forgetPhotos,
  forgetFacts,
  keepFact,
  keepRoster,
  loadFact,
  loadRoster,
  type Store,
} from "./storage/store";
import type { Device, SealedDelegate } from "../sending/wire";

const LATEST_EVERY_MS = 60_000;
/** Twenty thousand people take a slow phone some seconds to write, while scans are written beside them. */
const LIST_WITHIN_MS = 60_000;

export class Kept {
  readonly #storage: DeviceStorage;
  readonly roster: Roster;
  device: Device | null = null;
  /** Since when (device time, milliseconds) the server takes nothing from this device any more. */
  ended: number | null = null;
  /** Why, where the server gave a reason. */
  why: Ending | null = null;
  /** True once memory knows better than the storage does. */
  #known = false;
  /** Which way whoever holds the device turned it, until the server has heard of it. */
  turned: Direction | null = null;
  /** The latest true time that any clock told this device, milliseconds. */
  latest = 0;
  #latestWritten = 0;
  onchange: () => void = () => {};

  constructor(storage: DeviceStorage, roster: Roster) {
    this.#storage = storage;
    this.roster = roster;
  }

  /** Makes memory and a storage just opened the same. */
  async merge(db: Store): Promise<void> {
    this.latest = Math.max(this.latest, (await loadFact(db, "latest")) ?? 0);
    if (this.#known) await this.#writeAll(db);
    else {
      const [device, ended, why, kept] = [
        await loadFact(db, "device"),
        await loadFact(db, "ended"),
        await loadFact(db, "why"),
        await loadRoster(db),
      ];
      const turned = await loadFact(db, "turned");
      if (this.#known) return this.#writeAll(db);
      this.turned = turned;
      this.device = device;
      this.ended = ended;
      this.why = why;
      if (kept) this.roster.take(kept.head, kept.delegates, true);
      this.#known = device !== null;
    }
    this.onchange();
  }

  /** The server says who this device is. The people of another congress are forgotten. */
  async isDevice(device: Device): Promise<void> {
    if (this.roster.head && this.roster.head.congress.id !== device.congress.id) await this.forgetPeople();
    this.device = this.turned ? { ...device, direction: this.turned } : device;
    this.ended = this.why = null;
    await this.#isNow(Date.parse(device.now));
    await this.#write("device", this.device);
    await this.#write("ended", null);
    await this.#write("why", null);
  }

  /** A clock of this device says `now`, milliseconds; written down once a minute. */
  async saw(now: number): Promise<void> {
    if (!(now > this.latest)) return;
    this.latest = now;
    if (now - this.#latestWritten >= LATEST_EVERY_MS) await this.#isNow(now);
  }

  /** The date has passed until which this device may keep people's data, by any clock it ever saw. */
  get over(): boolean {
    return this.latest >= Date.parse(this.device?.ends_at ?? "");
  }

  /** What the server says holds, also against a clock of ours that ran ahead. */
  async #isNow(now: number): Promise<void> {
    if (Number.isNaN(now)) return;
    this.latest = this.#latestWritten = now;
    await this.#storage.use((db) => keepFact(db, "latest", now)).catch(() => undefined);
  }

  /** Lets people go another way from now on, with or without network. */
  async turn(direction: Direction): Promise<void> {
    if (!this.device) return;
    this.turned = direction;
    this.device = { ...this.device, direction };
    await this.#write("turned", direction);
    await this.#write("device", this.device);
  }

  /** The server has heard which way the device lets people go. */
  async turnTold(direction: Direction): Promise<void> {
    if (this.turned === direction) await this.#write("turned", (this.turned = null));
  }

  async takeRoster(head: RosterHead, delegates: readonly SealedDelegate[], whole: boolean): Promise<void> {
    this.roster.take(head, delegates, whole);
    await this.roster.refresh();
    this.#changed();
    await this.#storage
      .use((db) => keepRoster(db, head, delegates, whole), LIST_WITHIN_MS)
      .catch(() => undefined);
  }

  /** The server takes nothing from this device any more. */
  async end(at: number, why: Ending | null): Promise<void> {
    this.ended ??= at;
    this.why = why ?? this.why;
    await this.#write("ended", this.ended);
    await this.#write("why", this.why);
  }

  /** Names go; who this device was, that it ended, and the scans that were not sent stay. */
  async forgetPeople(): Promise<void> {
    this.roster.clear();
    this.#changed();
    await this.#storage.use((db) => this.#writeAll(db)).catch(() => undefined);
    await this.#storage.use(forgetPhotos).catch(() => undefined);
  }

  async #write<Name extends keyof Facts>(name: Name, fact: Facts[Name] | null): Promise<void> {
    this.#changed();
    // without a storage memory holds, and all is written once there is one
    await this.#storage.use((db) => keepFact(db, name, fact)).catch(() => undefined);
  }

  async #writeAll(db: Store): Promise<void> {
    const there = await this.#listIsThere(db);
    await forgetFacts(db, there);
    if (this.roster.head && !there) void this.#writeList();
    if (this.device) await keepFact(db, "device", this.device);
    if (this.turned !== null) await keepFact(db, "turned", this.turned);
    if (this.ended !== null) await keepFact(db, "ended", this.ended);
    if (this.why !== null) await keepFact(db, "why", this.why);
    await keepFact(db, "latest", this.latest);
  }

  /** Whether the storage holds the list as memory does. */
  async #listIsThere(db: Store): Promise<boolean> {
    const [held, { head, size }] = [await loadFact(db, "head"), this.roster];
    const same = held?.revision === head?.revision && held?.congress.id === head?.congress.id;
    return same && head !== null && (await db.count("delegates")) === size;
  }

  /** Writes the list beside whatever else is done: opening a storage does not wait for twenty thousand people. */
  async #writeList(): Promise<void> {
    const write = async (db: Store) => {
      const { head } = this.roster;
      if (head) await keepRoster(db, head, this.roster.rows(), true);
    };
    await this.#storage.use(write, LIST_WITHIN_MS).catch(() => undefined);
  }

  #changed(): void {
    this.#known = true;
    this.onchange();
  }
}
