/** The scanner as a whole: what the page shows and what it does when something comes in. */
import type { Answer, Problem } from "../shared/api";
import { Door, type Line, type Shown } from "./door";
import { beTheOnlyTab } from "./only_tab";
import { type Entry, isSettled, ScanQueue } from "./queue";
import { Roster, type RosterHead } from "./roster";
import { Sender } from "./sender";
import { fetchDevice, fetchRoster, pair } from "./server";
import { forgetRoster, keepDevice, keepRoster, loadDevice, loadRoster, openStore, type Store } from "./store";
import type { Device, Method, Presence, RosterDelegate } from "./wire";

export type Phase = "STARTING" | "OTHER_TAB" | "PAIRING" | "READY";

const SYNC_EVERY_MS = 5_000;
const PROBE_EVERY_MS = 2_000;
/** A scan that the server refuses this often does not hold up a new version of the page; it stays in the queue. */
const STUCK_AFTER_TRIES = 6;
const DEVICE_EVERY_MS = 60_000;

export class Scanner {
  phase = $state<Phase>("STARTING");
  device = $state.raw<Device | null>(null);
  head = $state.raw<RosterHead | null>(null);
  shown = $state.raw<Shown | null>(null);
  entries = $state.raw<Entry[]>([]);
  lineUp = $state(navigator.onLine);
  unsafe = $state(false);
  deciding = $state(false);
  /** The last scan failed in a way nobody foresaw: it has to be scanned again. */
  stumbled = $state(false);
  /** Moves whenever the roster or the memory of who entered did, so that lists are drawn anew. */
  moves = $state(0);
  now = $state(Date.now());
  pairingProblem = $state("");

  waiting = $derived(this.entries.filter((entry) => !isSettled(entry)).length);

  readonly roster = new Roster();
  #store: Store | null = null;
  #queue: ScanQueue | null = null;
  #sender: Sender | null = null;
  #door: Door | null = null;
  #syncing = false;
  #turn: Promise<void> = Promise.resolve();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #lastScanAt = 0;
  #deviceAt = 0;

  readonly #line: Line = lineOf(this);

  /** Opens the storage and goes on where the last page ended, with or without network. */
  async start(): Promise<void> {
    await beTheOnlyTab(() => (this.phase = "OTHER_TAB"));
    this.phase = "STARTING";
    this.#store = await openStore().catch(() => null);
    void navigator.storage?.persist?.().catch(() => false);
    this.#queue = await ScanQueue.open(this.#store, Date.now());
    this.#queue.onchange = () => this.#read();
    this.#sender = new Sender(this.#queue);
    this.#sender.online = (problem) => this.heard(problem);
    this.#read();
    const kept = this.#store && (await loadRoster(this.#store));
    if (kept) this.#take(kept.head, kept.delegates, true);
    this.device = this.#store && (await loadDevice(this.#store));
    if (this.device && kept) this.#ready();
    else await this.#askWhoIAm();
    setInterval(() => (this.now = Date.now()), 1_000);
    addEventListener("online", () => void this.sync());
    addEventListener("offline", () => this.#line.down());
    void this.#beat();
  }

  async pairWith(code: string): Promise<void> {
    this.pairingProblem = "";
    const answer = await pair(code);
    if (!answer.ok) {
      this.pairingProblem = answer.error.detail;
      return;
    }
    await this.#forget();
    await this.#askWhoIAm();
  }

  /** Takes a text from the camera, a USB scanner or the keypad. Two that come at once are taken one after the other. */
  take(raw: string, method: Method): Promise<void> {
    return this.#inTurn(async (door) => {
      this.shown = null;
      this.#show(await door.scan(raw, method));
    });
  }

  /** Receives a delegate at the desk: the row itself tells of the admission, only something else fills the screen. */
  receive(delegate: RosterDelegate): Promise<void> {
    return this.#inTurn(async (door) => {
      const shown = await door.receive(delegate);
      this.#show(shown);
      if (shown.verdict === "ADMITTED") this.shown = null;
    });
  }

  async undo(entry: Entry): Promise<void> {
    this.shown = null;
    await this.#door?.undo(entry);
    this.moves += 1;
    void this.#sender?.flush();
  }

  dismiss(): void {
    this.shown = null;
  }

  entered(delegate: RosterDelegate): Presence | null {
    return this.#door?.entered(delegate) ?? delegate.present;
  }

  /** Nothing waits, nothing is on the screen, nobody was scanned just now: a new version may take over. */
  get idle(): boolean {
    const fresh = this.entries.some((entry) => !isSettled(entry) && entry.tries < STUCK_AFTER_TRIES);
    return !fresh && !this.shown && !this.deciding && Date.now() - this.#lastScanAt > 20_000;
  }

  /** Fetches what changed on the roster and sends what waits. */
  async sync(): Promise<void> {
    if (this.#syncing || this.phase !== "READY") return;
    this.#syncing = true;
    try {
      const answer = await fetchRoster(this.head?.revision ?? 0);
      this.heard(answer.ok ? null : answer.error);
      if (answer.ok) {
        const { revision, congress, session, keys, delegates, whole } = answer.value;
        const head = { revision, congress, session, keys, synced_at: Date.now() };
        this.#take(head, delegates, whole);
        if (this.#store)
          await keepRoster(this.#store, head, delegates, whole).catch(() => (this.unsafe = true));
      }
      if (this.lineUp) await this.#sender?.flush();
      if (this.lineUp && Date.now() - this.#deviceAt > DEVICE_EVERY_MS) await this.#refreshDevice();
    } finally {
      this.#syncing = false;
    }
  }

  /** Learns from an answer how the line is. */
  heard(problem: Problem | null): void {
    if (problem?.status === 401) void this.#lostPairing();
    else this.lineUp = problem === null || (problem.status !== 0 && problem.status < 500);
  }

  /** Whatever one scan does, the next one is taken. */
  #inTurn(step: (door: Door) => Promise<void>): Promise<void> {
    this.#turn = this.#turn.then(async () => {
      if (!this.#door) return;
      this.deciding = true;
      this.stumbled = false;
      await step(this.#door).catch(() => (this.stumbled = true));
      this.deciding = false;
    });
    return this.#turn;
  }

  async #askWhoIAm(): Promise<void> {
    const answer = await this.#refreshDevice();
    if (answer.ok) {
      this.#ready();
      await this.sync();
      return;
    }
    if (answer.error.status !== 401) this.pairingProblem = answer.error.detail;
    this.phase = "PAIRING";
  }

  /** Learns (again) at which gate this device stands; organisers may rename it or make it a desk. */
  async #refreshDevice(): Promise<Answer<Device>> {
    const answer = await fetchDevice();
    if (!answer.ok) return answer;
    this.device = answer.value;
    this.#deviceAt = Date.now();
    if (this.#door) this.#door.gate = answer.value.gate.name;
    if (this.#store) await keepDevice(this.#store, answer.value).catch(() => (this.unsafe = true));
    return answer;
  }

  #ready(): void {
    if (!this.#queue || !this.device) return;
    this.#door = new Door(this.#queue, this.roster, this.#line, this.device.gate.name);
    this.phase = "READY";
  }

  /** The device was taken off the gate: people's names go, scans that were not sent stay. */
  async #lostPairing(): Promise<void> {
    if (this.phase !== "READY") return;
    this.phase = "PAIRING";
    this.shown = null;
    this.pairingProblem = "Máy này không còn được ghép với cửa. Xin mã ghép mới của Ban Tổ chức.";
    await this.#forget();
  }

  async #forget(): Promise<void> {
    this.#door = null;
    this.device = null;
    this.head = null;
    this.roster.clear();
    if (this.#store) await forgetRoster(this.#store).catch(() => (this.unsafe = true));
  }

  #take(head: RosterHead, delegates: RosterDelegate[], whole: boolean): void {
    this.roster.take(head, delegates, whole);
    this.head = head;
    this.moves += 1;
  }

  #show(shown: Shown): void {
    this.#lastScanAt = Date.now();
    this.shown = shown;
    this.moves += 1;
    if (shown.decidedBy === "DEVICE") setTimeout(() => void this.sync(), 1_500);
  }

  #read(): void {
    this.entries = this.#queue?.all() ?? [];
    this.unsafe = this.#queue?.unsafe ?? true;
  }

  async #beat(): Promise<void> {
    clearTimeout(this.#timer);
    await this.sync();
    this.#timer = setTimeout(() => void this.#beat(), this.lineUp ? SYNC_EVERY_MS : PROBE_EVERY_MS);
  }
}

function lineOf(scanner: Scanner): Line {
  return {
    get up() {
      return scanner.lineUp && navigator.onLine;
    },
    down: () => (scanner.lineUp = false),
    unpaired: () => scanner.heard({ status: 401, title: "", detail: "" }),
  };
}
