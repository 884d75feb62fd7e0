/** Whatever happens to a device: each entry reaches the server it was made for, once, as what it was. */
import "fake-indexeddb/auto";
import { afterEach, expect, test, vi } from "vitest";
import { DeviceClock } from "../deciding/device_clock";
import { Door } from "../deciding/door";
import type { Entry } from "../sending/entry";
import { Kept } from "../keeping/kept";
import { Line } from "../sending/line/line.svelte";
import { ScanQueue } from "../sending/queue";
import { Roster } from "../keeping/roster";
import { Sender } from "../sending/sender";
import { Talk } from "../sending/line/talk";
import { Checkin } from "../testing/checkin";
import { BreakableStorage, DEVICE, newName } from "../testing/device";
import { delegate, SECOND_VERSION, VALID } from "../testing/people";
import type { Device } from "../sending/wire";

const OTHER_GATE: Device = { ...DEVICE, device_id: "m2", gate: { ...DEVICE.gate, id: "g2", name: "Cửa B" } };
const OTHER_CONGRESS: Device = {
  ...DEVICE,
  device_id: "m3",
  gate: { ...DEVICE.gate, id: "g9" },
  congress: { ...DEVICE.congress, id: "c9", number: 9 },
};
const LEADER = delegate({ delegate_id: "d9", scanned: false, credentials: [] });
const TEXTS = [VALID, VALID, SECOND_VERSION, "https://example.vn", "482133759027"];

afterEach(() => vi.unstubAllGlobals());

/** One page of the device, from its opening to its end. */
class Page {
  readonly storage: BreakableStorage;
  readonly queue: ScanQueue;
  readonly line = new Line();
  door: Door | null = null;
  ended = false;
  readonly #kept: Kept;
  readonly #clock: DeviceClock;
  readonly #talk: Talk;

  constructor(name: string, now: () => number) {
    this.storage = new BreakableStorage(name);
    this.queue = new ScanQueue(this.storage, now);
    this.#kept = new Kept(this.storage, new Roster());
    this.#clock = new DeviceClock(now);
    this.#talk = new Talk(this.#kept, new Sender(this.queue, this.#clock, now), this.line, this.#clock);
    this.storage.onopen = async (db) => {
      await this.queue.merge(db);
      await this.#kept.merge(db);
    };
    this.#kept.onchange = () => {
      const { head } = this.#kept.roster;
      if (head?.waiting_key) void this.queue.sealFor(head.congress.id, head.waiting_key);
    };
  }

  async open(device: Device): Promise<void> {
    await this.storage.check(0);
    await this.isPairedAs(this.#kept.device ?? device);
  }

  async isPairedAs(device: Device): Promise<void> {
    await this.#kept.isDevice(device);
    const standing = { line: this.line, ended: () => this.ended, end: () => (this.ended = true) };
    this.door = new Door(this.queue, this.#kept.roster, standing, this.#clock, device);
    this.ended = false;
  }

  async round(): Promise<void> {
    if (!(await this.#talk.round(this.door!))) this.ended = true;
  }
}

/** Random numbers that a seed gives again (mulberry32). */
function dice(seed: number): (sides: number) => number {
  let state = seed;
  return (sides) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * sides);
  };
}

class Day {
  readonly made = new Map<string, Entry>();
  readonly #roll: (sides: number) => number;
  readonly #name = newName();
  readonly #checkin = new Checkin(DEVICE, [delegate(), LEADER]);
  #now = Date.parse("2026-11-22T00:00:00Z");
  #page = new Page(this.#name, () => this.#now);

  constructor(seed: number) {
    this.#roll = dice(seed);
  }

  async begin(): Promise<void> {
    await this.#page.open(DEVICE);
    await this.#page.round();
  }

  async something(): Promise<void> {
    this.#now += this.#roll(20_000);
    const events = [
      () => this.#scan(),
      () => this.#scan(),
      () => this.#receive(),
      () => this.#undo(),
      () => this.#page.round(),
      async () => void (this.#checkin.wire = (["UP", "DOWN", "DEAF"] as const)[this.#roll(3)]!),
      async () => void (this.#checkin.session = `s${this.#roll(3)}`),
      async () => this.#page.storage.break(),
      () => this.#storage(),
      () => this.#reload(),
      () => this.#pair([DEVICE, OTHER_GATE, OTHER_CONGRESS][this.#roll(3)]!),
    ];
    await events[this.#roll(events.length)]!();
    this.#note();
  }

  /** Everything works again, at each congress one after the other, as long as something waits. */
  async end(): Promise<void> {
    this.#page.storage.opens = true;
    await this.#page.storage.check(this.#page.queue.size);
    await this.#reload();
    this.#checkin.wire = "UP";
    for (const device of [OTHER_CONGRESS, OTHER_GATE]) {
      await this.#pair(device);
      for (let turn = 0; turn < 3; turn++) {
        this.#now += 130_000;
        await this.#page.round();
      }
    }
    expect(this.#page.queue.waiting).toBe(0);
    this.#page.storage.closePage();
  }

  check(): void {
    expect([...this.#checkin.facts.keys()].sort()).toEqual([...this.made.keys()].sort());
    for (const [id, { kind, congress_id, gate_id, session_id: session, text, delegate_id }] of this.made)
      for (const fact of this.#checkin.facts.get(id)!)
        expect(fact).toMatchObject({
          kind,
          congress_id,
          gate_id,
          session_id: session || null,
          text,
          delegate_id,
        });
    for (const entry of this.made.values()) {
      if (entry.shown && entry.decided_by === "DEVICE")
        expect(this.#checkin.facts.get(entry.id)!.slice(-1)[0]).toMatchObject({ shown: entry.shown });
      if (entry.undo !== "NO") expect(this.#checkin.undone).toContain(entry.id);
    }
  }

  async #scan(): Promise<void> {
    await this.#page.door!.scan(TEXTS[this.#roll(TEXTS.length)]!, "QR");
  }

  async #receive(): Promise<void> {
    await this.#page.door!.receive(LEADER);
  }

  async #undo(): Promise<void> {
    const admitted = this.#page.queue
      .all()
      .filter((entry) => entry.shown === "ADMITTED" && entry.undo === "NO");
    if (admitted.length > 0) await this.#page.door!.undo(admitted[this.#roll(admitted.length)]!);
  }

  async #storage(): Promise<void> {
    this.#page.storage.opens = this.#roll(2) === 0;
    await this.#page.storage.check(this.#page.queue.size);
  }

  /** What lives in memory only dies with its page: the page asks not to be closed then. */
  async #reload(): Promise<void> {
    if (this.#page.queue.unsafe > 0 || !this.#page.storage.sound) return;
    this.#page.storage.closePage();
    this.#page = new Page(this.#name, () => this.#now);
    await this.#page.open(DEVICE);
  }

  async #pair(device: Device): Promise<void> {
    this.#checkin.device = device;
    await this.#page.isPairedAs(device);
  }

  #note(): void {
    for (const entry of this.#page.queue.all())
      this.made.set(entry.id, { ...entry, text: entry.text ?? this.made.get(entry.id)?.text ?? null });
  }
}

test.each(Array.from({ length: 15 }, (_, seed) => seed + 1))(
  "a day of scans, receptions, switches, lost storages, reloads and dead lines loses nothing (seed %i)",
  async (seed) => {
    const day = new Day(seed);
    await day.begin();
    for (let step = 0; step < 60; step++) await day.something();
    await day.end();
    day.check();
  },
);
