/** What this device hands out: ticked here at once, told to the server as soon as there is a network. */
import { askQuietly } from "../../shared/line/answer";
import { checkin, within } from "../../shared/line/services";
import type { Held } from "../keeping/held.svelte";
import { LATER_MS } from "../sending/server";
import type { HandoutItem } from "../sending/wire";

/** One tick that the server has not heard of. `at`: device time, milliseconds. */
interface Tick {
  readonly congress_id: string;
  readonly delegate_id: string;
  readonly item_id: string;
  readonly given: boolean;
  readonly at: number;
}

const KEPT_AS = "daihoi.scan.handouts";
const AT_ONCE = 500;

export class Handouts {
  items = $state.raw<readonly HandoutItem[]>([]);
  /** Ticks that wait for the network, the oldest first. */
  waiting = $state.raw<readonly Tick[]>([]);
  /** What people have, of every unit that was read here. */
  #given = $state.raw<ReadonlySet<string>>(new Set());
  /** What of that the server said of each unit when it was read last. */
  #read = $state.raw<ReadonlyMap<string, readonly string[]>>(new Map());
  #unit = $state("");
  #congress = "";
  #sending = false;
  readonly #held: Held;

  constructor(held: Held) {
    this.#held = held;
    this.waiting = recalled();
  }

  /** How many wait here and now; those of another congress wait until the device is paired with it again. */
  get unsent(): number {
    return this.#own().length;
  }

  #own(): Tick[] {
    const here = this.#held.device?.congress.id;
    return this.waiting.filter((one) => one.congress_id === here);
  }

  /** False: what people of the unit have was never read here, and there is no network to ask. */
  get known(): boolean {
    return this.#read.has(this.#unit);
  }

  /** Whether somebody has an item, as far as this device knows. */
  has(delegateId: string, itemId: string): boolean {
    const own = this.waiting.filter((one) => one.delegate_id === delegateId && one.item_id === itemId).pop();
    return own ? own.given : this.#given.has(keyOf(delegateId, itemId));
  }

  /** Reads what people of a unit have; without network what was read last stays. */
  async read(unitCode: string): Promise<void> {
    const here = this.#held.device?.congress.id ?? "";
    if (here !== this.#congress) {
      this.items = [];
      this.#given = new Set();
      this.#read = new Map();
    }
    this.#congress = here;
    this.#unit = unitCode;
    const params = { query: { unit_code: unitCode } };
    const answer = await askQuietly(checkin.GET("/handouts", { params, fetch: within(LATER_MS) }));
    if (answer.kind !== "ok" || this.#unit !== unitCode || !Array.isArray(answer.value?.items)) return;
    this.items = answer.value.items;
    const given = answer.value.given.map((one) => keyOf(one.delegate_id, one.item_id));
    const before = this.#read.get(unitCode) ?? [];
    this.#given = new Set([...[...this.#given].filter((one) => !before.includes(one)), ...given]);
    this.#read = new Map(this.#read).set(unitCode, given);
  }

  tick(delegateId: string, itemId: string, given: boolean): Promise<void> {
    return this.tickAll([delegateId], itemId, given);
  }

  /** Ticks all of them at once; who has it (or has it not) already is left as it is. */
  async tickAll(delegateIds: readonly string[], itemId: string, given: boolean): Promise<void> {
    const congress_id = this.#held.device?.congress.id ?? "";
    const at = Date.now();
    const made = delegateIds
      .filter((id) => this.has(id, itemId) !== given)
      .map((delegate_id) => ({ congress_id, delegate_id, item_id: itemId, given, at }));
    if (made.length > 0) this.#keep([...this.waiting, ...made]);
    await this.send();
  }

  /** Tells the server what waits. What it does not know (a person, an item that is gone) is not told again. */
  async send(): Promise<void> {
    const sent = this.#own().slice(0, AT_ONCE);
    if (this.#sending || sent.length === 0) return;
    this.#sending = true;
    const now = Date.now();
    const ticks = sent.map(({ delegate_id, item_id, given, at }) => ({
      delegate_id,
      item_id,
      given,
      age_ms: Math.max(0, now - at),
    }));
    const answer = await askQuietly(checkin.POST("/handouts", { body: { ticks }, fetch: within(LATER_MS) }));
    this.#sending = false;
    if (answer.kind !== "ok") return;
    const known = new Set(this.#given);
    for (const { delegate_id, item_id, given } of sent)
      if (given) known.add(keyOf(delegate_id, item_id));
      else known.delete(keyOf(delegate_id, item_id));
    this.#given = known;
    const told = sent.map(({ delegate_id, item_id }) => keyOf(delegate_id, item_id));
    const read = this.#read.get(this.#unit);
    if (read) this.#read = new Map(this.#read).set(this.#unit, [...read, ...told]);
    this.#keep(this.waiting.filter((one) => !sent.includes(one)));
    await this.send();
  }

  #keep(ticks: readonly Tick[]): void {
    this.waiting = ticks;
    try {
      localStorage.setItem(KEPT_AS, JSON.stringify(ticks));
    } catch {
      // a browser that keeps nothing sends them before the page is closed
    }
  }
}

function recalled(): Tick[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEPT_AS) ?? "[]");
    return Array.isArray(kept) ? kept.filter(isTick) : [];
  } catch {
    return [];
  }
}

/** One that was spoilt would hold up all others for ever. */
function isTick(kept: unknown): kept is Tick {
  const { congress_id, delegate_id, item_id, given, at } = (kept ?? {}) as Partial<Record<string, unknown>>;
  const named = [congress_id, delegate_id, item_id].every((one) => typeof one === "string");
  return named && typeof given === "boolean" && typeof at === "number";
}

function keyOf(delegateId: string, itemId: string): string {
  return `${delegateId}/${itemId}`;
}
