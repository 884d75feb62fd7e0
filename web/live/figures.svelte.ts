/** The figures of the live page: three feeds, the sittings to choose of, and the gates that are alone. */
import { ask, askQuietly } from "../shared/line/answer";
import { followDoors } from "../shared/line/feeds/door_counts";
import type { Feed } from "../shared/line/feeds/feed.svelte";
import { aloneGates } from "../shared/door/fleet";
import { now } from "../shared/time/now.svelte";
import { followRegistration } from "../shared/line/feeds/registration_counts";
import { checkin } from "../shared/line/services";
import { followStage } from "../shared/line/feeds/stage_feeds";
import type {
  DoorSession,
  FleetDevice,
  PresenceCounts,
  RegistrationCounts,
  StageState,
} from "../shared/line/types";

const ASK_FLEET_EVERY_MS = 10_000;
const ASK_OTHER_EVERY_MS = 5_000;

/** To be made where effects may run: it follows what is chosen until the component goes. */
export class Figures {
  /** What the stream tells: the session that gates scan for. */
  current = $state.raw<PresenceCounts | null>(null);
  /** Another session that somebody looks at instead; null: the one that is scanned for. */
  chosen = $state<string | null>(null);
  sessions = $state.raw<DoorSession[]>([]);
  stage = $state.raw<StageState | null>(null);
  people = $state.raw<RegistrationCounts | null>(null);
  #other = $state.raw<PresenceCounts | null>(null);
  /** Every device at the doors, as it was last heard. */
  fleet = $state.raw<FleetDevice[]>([]);
  readonly counts = $derived(this.chosen ? this.#other : this.current);
  readonly alone = $derived(this.counts?.session?.open ? aloneGates(this.fleet, now()) : []);
  readonly door: Feed;
  readonly hall: Feed;
  readonly office: Feed;
  readonly #path: { congress_id: string };

  constructor(congress_id: string) {
    this.#path = { congress_id };
    this.door = followDoors(congress_id, (counted) => (this.current = counted));
    this.hall = followStage(congress_id, (stage) => (this.stage = stage), "Khen thưởng");
    this.office = followRegistration(congress_id, (counted) => (this.people = counted), "Đăng ký");
    $effect(() => {
      void this.current?.session?.id;
      void this.#askSessions();
    });
    $effect(() => {
      void this.#askFleet();
      const timer = setInterval(() => void this.#askFleet(), ASK_FLEET_EVERY_MS);
      return () => clearInterval(timer);
    });
    $effect(() => this.#followOther(this.chosen));
  }

  close(): void {
    for (const feed of [this.door, this.hall, this.office]) feed.close();
  }

  choose(id: string): void {
    this.chosen = id === this.current?.session?.id ? null : id;
  }

  #followOther(session_id: string | null): (() => void) | void {
    this.#other = null;
    if (!session_id) return;
    let here = true;
    const load = async () => {
      const params = { path: this.#path, query: { session_id } };
      const answer = await ask(checkin.GET("/congresses/{congress_id}/counts", { params }));
      if (here && answer.kind === "ok") this.#other = answer.value;
    };
    void load();
    const timer = setInterval(() => void load(), ASK_OTHER_EVERY_MS);
    return () => ((here = false), clearInterval(timer));
  }

  async #askSessions(): Promise<void> {
    const params = { path: this.#path };
    const answer = await ask(checkin.GET("/congresses/{congress_id}/sessions", { params }));
    if (answer.kind === "ok") this.sessions = answer.value;
  }

  async #askFleet(): Promise<void> {
    const params = { path: this.#path };
    const answer = await askQuietly(checkin.GET("/congresses/{congress_id}/fleet", { params }));
    if (answer.kind === "ok") this.fleet = answer.value;
  }
}
