/** One round of talk with the server: who am I, whom do I let in, what did I see. */
import type { DeviceClock } from "../../deciding/device_clock";
import type { Door } from "../../deciding/door";
import type { Kept } from "../../keeping/kept";
import type { Line } from "./line.svelte";
import type { Sender } from "../sender";
import { fetchDevice, fetchRoster, turnDevice } from "../server";
import type { RosterAnswer } from "../wire";

/** The organisers may send the device to another gate; it learns of that no later. */
const DEVICE_EVERY_MS = 15_000;
/** Nobody at the door waits for the first question of a round, but the next round waits for its end. */
const PROBE_WITHIN_MS = 3_000;

export class Talk {
  readonly #kept: Kept;
  readonly #sender: Sender;
  readonly #line: Line;
  readonly #clock: DeviceClock;
  #deviceAt = -Infinity;

  constructor(kept: Kept, sender: Sender, line: Line, clock: DeviceClock) {
    this.#kept = kept;
    this.#sender = sender;
    this.#line = line;
    this.#clock = clock;
  }

  /** Talks through one round; the line counts as good only after all of it. False: this device is not paired any more. */
  async round(door: Door): Promise<boolean> {
    const from = performance.now();
    let took = 0;
    if (this.#line.state !== "UP" || from - this.#deviceAt > DEVICE_EVERY_MS) {
      const device = await fetchDevice(this.#clock, PROBE_WITHIN_MS);
      took = performance.now() - from;
      if (device.kind === "ended") return false;
      if (device.kind === "away") return this.#away();
      if (device.kind === "ok") {
        this.#deviceAt = performance.now();
        await this.#kept.isDevice(device.value);
        door.device = this.#kept.device ?? device.value;
        await this.#tellTurn();
      }
    }
    const told = door.told();
    const roster = await this.#askRoster();
    if (roster.kind === "ended") return false;
    if (roster.kind === "away") return this.#away();
    if (roster.kind === "ok") await this.#takeRoster(roster.value, door, told);
    const sent = await this.#sender.flush(door.device.congress.id);
    if (sent === "ENDED") return false;
    if (sent === "AWAY") return this.#away();
    this.#line.answered(took);
    return true;
  }

  /** Whoever holds the device turned it without network: the organisers see it from now on. */
  async #tellTurn(): Promise<void> {
    const { turned } = this.#kept;
    if (turned && (await turnDevice(this.#clock, turned)).kind === "ok") await this.#kept.turnTold(turned);
  }

  /** A list of another session is no use in parts: who was inside then is outside now. */
  async #askRoster() {
    const head = this.#kept.roster.head;
    const held = head?.session?.id ?? null;
    const answer = await fetchRoster(this.#clock, head?.revision ?? 0, held);
    const moved = answer.kind === "ok" && !answer.value.whole && (answer.value.session?.id ?? null) !== held;
    return moved ? fetchRoster(this.#clock, 0, null) : answer;
  }

  async #takeRoster(answer: RosterAnswer, door: Door, told: ReadonlySet<string>): Promise<void> {
    const { revision, congress, session, keys, unlocking, waiting_key, delegates, whole } = answer;
    const offset_ms = this.#clock.offset;
    const head = {
      revision,
      congress,
      session,
      keys,
      unlocking,
      waiting_key,
      synced_at: Date.now(),
      offset_ms,
    };
    await this.#kept.takeRoster(head, delegates, whole);
    await door.yieldTo(delegates, told);
  }

  #away(): true {
    this.#line.down();
    return true;
  }
}
