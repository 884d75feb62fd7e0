/** The reception of leaders as pages follow it: the list, and who has just come. */
import { ask } from "../line/answer";
import { Feed } from "../line/feeds/feed.svelte";
import { address, dataAge, honors, within } from "../line/services";
import type { Introductions, IntroducedLeader } from "../line/types";

const JUST_CAME_MS = 20_000;

export class Reception {
  view = $state.raw<Introductions | null>(null);
  /** Who came while this page was open, the newest first, for some seconds each. */
  arrived = $state.raw<readonly IntroducedLeader[]>([]);
  readonly feed: Feed;
  readonly #timers = new Set<ReturnType<typeof setTimeout>>();

  constructor(congressId: string) {
    const path = { congress_id: congressId };
    const sent = { params: { path }, fetch: within(4_000) };
    this.feed = new Feed(
      address("honors", "/congresses/{congress_id}/introductions/live", path),
      (event, data) => event === "introductions" && this.take(data as Introductions),
      {
        name: "Đón lãnh đạo",
        asking: {
          event: "introductions",
          ask: () => ask(honors.GET("/congresses/{congress_id}/introductions", sent)),
          askAge: () => dataAge("honors"),
        },
      },
    );
  }

  take(view: Introductions): void {
    // whoever was there in the session before this one comes anew
    const same = this.view?.counted === view.counted;
    const known = same ? (this.view?.leaders ?? []) : [];
    const before = new Set(known.filter(({ here }) => here).map((one) => one.delegate_id));
    const fresh = this.view ? view.leaders.filter((one) => one.here && !before.has(one.delegate_id)) : [];
    this.view = view;
    if (fresh.length === 0) return;
    const again = new Set(fresh.map((one) => one.delegate_id));
    this.arrived = [...fresh, ...this.arrived.filter((one) => !again.has(one.delegate_id))];
    const timer = setTimeout(() => {
      this.#timers.delete(timer);
      this.arrived = this.arrived.filter((one) => !fresh.includes(one));
    }, JUST_CAME_MS);
    this.#timers.add(timer);
  }

  close(): void {
    this.feed.close();
    for (const timer of this.#timers) clearTimeout(timer);
  }
}

/** The list that is read out; before it is frozen, those who are there in their order. */
export function listOf(view: Introductions): IntroducedLeader[] {
  const read = view.frozen_at
    ? view.leaders.filter(({ introduced }) => introduced !== null)
    : view.leaders.filter(({ here }) => here);
  return [...read].sort((a, b) => (a.introduced ?? 0) - (b.introduced ?? 0));
}

export function lateOf(view: Introductions): IntroducedLeader[] {
  return view.leaders.filter(({ late }) => late);
}
