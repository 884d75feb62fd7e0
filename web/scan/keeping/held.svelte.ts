/** What this device holds, as the page sees it: who it is, its list, its scans, and how safe they are. */
import { DeviceClock } from "../deciding/device_clock";
import { type Entry, isForeign, isSettled } from "../sending/entry";
import { CarriedScans, type CarriedFor } from "../sending/carrying/carried";
import { handIns, saveFiles } from "../sending/way_out/hand_in";
import { Kept } from "./kept";
import { Photos } from "./photos";
import { ScanQueue } from "../sending/queue";
import { Roster, type RosterHead } from "./roster";
import { DeviceStorage } from "./storage/storage";
import { openStore, STORE_NAME } from "./storage/store";
import type { Taker } from "../sending/carrying/taking_over.svelte";
import type { Device } from "../sending/wire";

/** A scan that the server refuses this often does not hold up a new version of the page; it stays in the queue. */
const STUCK_AFTER_TRIES = 6;

export class Held {
  device = $state.raw<Device | null>(null);
  head = $state.raw<RosterHead | null>(null);
  /** Since when the server takes nothing from this device any more; null: it does. */
  ended = $state<number | null>(null);
  entries = $state.raw<Entry[]>([]);
  /** False: what is scanned now lives only as long as the page. */
  stored = $state(true);
  /** How many unsent scans live only as long as the page. */
  unsafe = $state(0);
  /** By how many milliseconds the device's clock is fast (below 0: slow); null while it is right enough. */
  clockWrongBy = $state<number | null>(null);
  /** What this device brings for others, by whose it is. */
  carriedFor = $state.raw<CarriedFor[]>([]);
  /** Moves whenever the roster or the memory of who entered may have, so that lists are drawn anew. */
  moves = $state(0);

  readonly unsent = $derived(this.entries.filter((entry) => !isSettled(entry)));
  /** What was scanned for another congress than the one this device is paired with: it waits for a file. */
  readonly foreign = $derived(
    this.unsent.filter((entry) => this.device !== null && isForeign(entry, this.device.congress.id)),
  );
  readonly own = $derived(this.unsent.filter((entry) => !this.foreign.includes(entry)));

  readonly clock = new DeviceClock();
  readonly storage = new DeviceStorage((lost) => openStore(STORE_NAME, lost));
  readonly queue = new ScanQueue(this.storage);
  readonly carried = new CarriedScans(this.storage, this.clock);
  readonly kept = new Kept(this.storage, new Roster());
  readonly photos = new Photos(this.storage, this.clock, (id) => this.roster.keyOf(id));

  /** This page has erased what the storage held. */
  #died = false;

  constructor() {
    this.storage.onopen = async (db) => {
      await this.queue.merge(db);
      await this.kept.merge(db);
      await this.carried.merge(db);
    };
    for (const part of [this.storage, this.queue, this.kept, this.carried]) part.onchange = () => this.read();
  }

  get roster(): Roster {
    return this.kept.roster;
  }

  /** Opens the storage, or tries it again and writes to it what lives in memory; always ends, with or without it. */
  async open(): Promise<void> {
    await this.storage.check(this.queue.size);
    this.clock.offset ??= this.roster.head?.offset_ms ?? null;
    await this.dieInTime(Date.now());
    this.read();
  }

  /**
   * Erases list, portraits, keys and names once the device's date has passed by its own clock (`now`, milliseconds,
   * corrected by the server's) or by a later one that it saw before. Unsent scans stay. True: it has passed.
   */
  async dieInTime(now: number): Promise<boolean> {
    await this.kept.saw(now + (this.clock.offset ?? 0));
    if (!this.kept.over) return (this.#died = false);
    if (this.#died && this.roster.head === null) return true;
    this.#died = true;
    await this.kept.end(now, "expired");
    await this.kept.forgetPeople();
    await this.queue.forgetNames();
    return true;
  }

  /** A supervisor and the desk take back at any time, and let in by hand for a reason. */
  get unlimited(): boolean {
    return this.device !== null && (this.device.supervises || this.device.gate.kind === "DESK");
  }

  /** Who takes over what another scanner shows; null while this one stands nowhere. */
  get taker(): Taker | null {
    const { device, stored } = this;
    return device && { deviceId: device.device_id, congressId: device.congress.id, stored };
  }

  /** Scans wait that the server has not refused again and again: a new version of the page waits for them. */
  get underWay(): boolean {
    return this.own.some((entry) => entry.tries < STUCK_AFTER_TRIES);
  }

  /** Shows what is held now. */
  read(): void {
    this.device = this.kept.device;
    this.head = this.roster.head;
    this.ended = this.kept.ended;
    this.entries = this.queue.all();
    this.stored = this.storage.sound;
    this.unsafe = this.queue.unsafe;
    this.clockWrongBy = this.clock.wrongBy;
    this.carriedFor = this.carried.held;
    this.moves += 1;
    if (!this.head?.waiting_key) return;
    const { congress, waiting_key } = this.head;
    void this.queue.sealFor(congress.id, waiting_key);
    void this.carried.sealFor(congress.id, waiting_key);
  }

  /** How many scans of other devices wait here. */
  get carries(): number {
    return this.carriedFor.reduce((sum, { scans }) => sum + scans, 0);
  }

  /** How many scans leave with this device if it is never heard again: its own and those of others. */
  get waiting(): number {
    return this.unsent.length + this.carries;
  }

  /** `entries` as one text for a chain of codes: a list of what the files would hold, with what is brought for others. */
  handOver(entries: readonly Entry[]): string {
    return JSON.stringify(this.#files(entries, Date.now()).map(({ body }) => body));
  }

  /** Saves `entries` as files that the organisers can hand in; they stay here until they are sent all the same. */
  async save(entries: readonly Entry[]): Promise<void> {
    const at = Date.now();
    saveFiles(this.#files(entries, at));
    await this.queue.mark(
      entries.map(({ id }) => id),
      { saved_at: at },
    );
  }

  #files(entries: readonly Entry[], at: number): { name: string; body: object }[] {
    const brought = this.carried.bodies().map((body, index) => ({ name: `giu-ho-${index + 1}.json`, body }));
    return [...handIns(entries, this.clock, at, this.kept.device), ...brought];
  }
}
