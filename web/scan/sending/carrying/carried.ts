/** Scans that another scanner without network showed this one, kept here until the server has them, under the ids they were made with. */
import type { DeviceClock } from "../../deciding/device_clock";
import type { DeviceStorage } from "../../keeping/storage/storage";
import type { Store } from "../../keeping/storage/store";
import { type CarriedUndo, carry, type HandInBody, type HandInScan } from "../server";
import { WaitingSeal } from "../waiting_seal";

/** A chain of codes or a file as its owner made it; `from` says in words whose it is. */
export type Brought = HandInBody & { readonly from?: string };

/** One scan of another device. `sent_at` is its clock when it gave this away, from which the scan's age counts. */
export interface Carried {
  readonly id: string;
  readonly device_id: string;
  readonly from: string;
  readonly sent_at: string | null;
  readonly report: HandInScan;
  readonly undo: CarriedUndo | null;
  /** Why the server does not take it from here; "": it was not asked yet, or nobody answered. */
  readonly problem: string;
  /** Asking again will not help: its own device, or the organisers, have to bring it. */
  readonly stuck: boolean;
}

/** How many wait here for whom, and what the server said of them. */
export interface CarriedFor {
  readonly from: string;
  readonly scans: number;
  readonly problem: string;
}

const AT_ONCE = 100;

export class CarriedScans {
  readonly #kept = new Map<string, Carried>();
  readonly #storage: DeviceStorage;
  readonly #clock: DeviceClock;
  #seal: WaitingSeal | null = null;
  #sealsFor = "";
  #sending: Promise<void> | null = null;
  /** Told after every change. */
  onchange: () => void = () => {};

  constructor(storage: DeviceStorage, clock: DeviceClock) {
    this.#storage = storage;
    this.#clock = clock;
  }

  /** Makes memory and a storage just opened the same: nothing is in one of them only. */
  async merge(db: Store): Promise<void> {
    const transaction = db.transaction("carried", "readwrite", { durability: "strict" });
    for (const one of await transaction.store.getAll())
      if (!this.#kept.has(one.id)) this.#kept.set(one.id, one);
    for (const one of this.#kept.values()) void transaction.store.put(one);
    await transaction.done;
    this.onchange();
  }

  /** What is taken over for this congress lies here sealed for the service, as scans of this device do. */
  async sealFor(congressId: string, publicKey: string): Promise<void> {
    const asked = `${congressId} ${publicKey}`;
    if (this.#sealsFor === asked) return;
    this.#sealsFor = asked;
    const seal = await WaitingSeal.of(congressId, publicKey);
    if (seal && this.#sealsFor === asked) this.#seal = seal;
  }

  /** Takes them over; what is here already stays as it is, but for what was taken back since. Gives how many are new here. */
  async take(bodies: readonly Brought[]): Promise<number> {
    const all = bodies.flatMap((body) => body.scans.map((report) => this.#made(body, report)));
    const fresh = all.filter(({ id }) => !this.#kept.has(id));
    const undone = all.filter(({ id, undo }) => undo && this.#kept.get(id)?.undo === null);
    const sealed = await Promise.all(fresh.map((one) => this.#sealed(one)));
    await this.#keep([...sealed, ...undone.map(({ id, undo }) => ({ ...this.#kept.get(id)!, undo }))]);
    return fresh.length;
  }

  /** Brings to the server what it was not asked about yet, or gave no answer to. Calls meanwhile wait for the same. */
  send(): Promise<void> {
    this.#sending ??= this.#sendAll().finally(() => (this.#sending = null));
    return this.#sending;
  }

  get size(): number {
    return this.#kept.size;
  }

  /** By whose they are, in the order of their making. */
  get held(): CarriedFor[] {
    return [...this.#groups([...this.#kept.values()]).values()].map((scans) => ({
      from: scans[0]!.from,
      scans: scans.length,
      problem: scans.find(({ problem }) => problem)?.problem ?? "",
    }));
  }

  /** As bodies of a hand-in: whoever takes over from here gets these too. */
  bodies(): Brought[] {
    return [...this.#groups([...this.#kept.values()]).values()].map(bodyOf);
  }

  #made(body: Brought, report: HandInScan): Carried {
    const undo = body.undos?.find(({ scan_id }) => scan_id === report.scan_id) ?? null;
    const { device_id, from = "", sent_at = null } = body;
    return { id: report.scan_id, device_id, from, sent_at, report, undo, problem: "", stuck: false };
  }

  async #sealed(one: Carried): Promise<Carried> {
    const { text, name, unit, sealed, congress_id } = one.report;
    if (sealed || (text == null && !name) || congress_id !== this.#seal?.congressId) return one;
    const words = { ...(text != null && { text }), ...(name && { name, unit: unit ?? "" }) };
    const closed = await this.#seal!.seal(one.id, words).catch(() => null); // then it lies open: nothing is lost
    return closed
      ? { ...one, report: { ...one.report, text: null, name: "", unit: "", sealed: closed } }
      : one;
  }

  async #sendAll(): Promise<void> {
    const due = [...this.#kept.values()].filter(({ stuck }) => !stuck);
    for (const scans of this.#groups(due).values())
      for (let at = 0; at < scans.length; at += AT_ONCE)
        if (!(await this.#bring(scans.slice(at, at + AT_ONCE)))) return;
  }

  /** False: nobody answered, so nothing else is tried now. */
  async #bring(scans: readonly Carried[]): Promise<boolean> {
    const answer = await carry(bodyOf(scans), this.#clock);
    if (answer.kind === "refused") {
      await this.#keep(scans.map((one) => ({ ...one, problem: answer.problem.detail, stuck: true })));
      return true;
    }
    if (answer.kind !== "ok") return false;
    const problems = new Map(answer.value.map((one) => [one.scan_id, "problem" in one ? one : null]));
    const gone = scans.filter(({ id }) => problems.get(id) === null);
    await this.#drop(gone.map(({ id }) => id));
    const left = scans.filter((one) => !gone.includes(one));
    await this.#keep(
      left.map((one) => {
        const told = problems.get(one.id);
        return told ? { ...one, problem: told.problem, stuck: !told.retry } : one;
      }),
    );
    return left.every(({ id }) => problems.get(id)?.retry !== true);
  }

  /** What one device gave away at one moment goes together: its ages count from there. */
  #groups(scans: readonly Carried[]): Map<string, Carried[]> {
    const found = new Map<string, Carried[]>();
    for (const one of [...scans].sort((a, b) => (a.id < b.id ? -1 : 1))) {
      const key = `${one.device_id} ${one.sent_at}`;
      found.set(key, [...(found.get(key) ?? []), one]);
    }
    return found;
  }

  async #keep(scans: readonly Carried[]): Promise<void> {
    for (const one of scans) this.#kept.set(one.id, one);
    this.onchange();
    await this.#storage
      .use(async (db) => {
        const transaction = db.transaction("carried", "readwrite", { durability: "strict" });
        for (const one of scans) void transaction.store.put(one);
        await transaction.done;
      })
      .catch(() => undefined); // memory holds, and all is written once there is a storage
  }

  async #drop(ids: readonly string[]): Promise<void> {
    for (const id of ids) this.#kept.delete(id);
    this.onchange();
    await this.#storage
      .use(async (db) => {
        const transaction = db.transaction("carried", "readwrite");
        for (const id of ids) void transaction.store.delete(id);
        await transaction.done;
      })
      .catch(() => undefined); // it comes back with the next page and is sent once more, which changes nothing
  }
}

function bodyOf(scans: readonly Carried[]): Brought {
  const [{ device_id, from, sent_at }] = scans as [Carried, ...Carried[]];
  const undos = scans.flatMap(({ undo }) => (undo ? [undo] : []));
  return { device_id, from, sent_at, scans: scans.map(({ report }) => report), undos };
}
