/** What the page of seats holds: the hall with everybody in it, who is picked, and the acts on them. */
import { count } from "../../shared/words/format";
import { SvelteSet } from "svelte/reactivity";
import { type Answer, ask, type Problem } from "../../shared/line/answer";
import { honors, registration, within } from "../../shared/line/services";
import type { ProposedSeats, SeatedPerson, Seating, SeatMoves } from "../../shared/line/types";
import { groupsOf, type SeatGroup } from "./plan/groups";
import { follow, type Places, placesOf } from "./plan/places";
import type { Change } from "./taking_back/taking_back";

export const PATIENCE_MS = 100_000;

/** Somebody is to sit where somebody else sits: the organiser says what becomes of them. */
export interface Occupied {
  seat: string;
  comer: SeatedPerson;
  sitter: SeatedPerson;
}

export class Seats {
  /** Seats that are proposed and drawn in the plan, and hold for nobody yet. */
  proposed = $state.raw<ProposedSeats | null>(null);
  /** What the stage's list has for blocks of their own; empty as long as it does not answer. */
  groups = $state.raw<SeatGroup[]>([]);
  seating = $state.raw<Seating | null>(null);
  trouble = $state.raw<Problem | null>(null);
  busy = $state(false);
  word = $state("");
  /** Null: the seats of all sittings. */
  session = $state<string | null>(null);
  /** Ids of the people who are to be seated, in the order in which they were picked. */
  picked = new SvelteSet<string>();
  /** Ids of who is being dragged; no state, since a page that changes when a drag begins ends it. */
  dragged: string[] = [];
  occupied = $state.raw<Occupied | null>(null);
  /** Seats that a typed form may mean. */
  choices = $state.raw<string[]>([]);

  people = $derived(new Map((this.seating?.people ?? []).map((one) => [one.delegate_id, one] as const)));
  sitters = $derived(
    new Map((this.seating?.people ?? []).filter((one) => one.seat).map((one) => [one.seat, one] as const)),
  );
  comers = $derived(
    new Map(
      Object.entries(this.proposed?.seats ?? {}).flatMap(([id, seat]) => {
        const one = this.people.get(id);
        return one ? [[seat, one] as const] : [];
      }),
    ),
  );
  waiting = $derived((this.seating?.people ?? []).filter((one) => !one.seat));
  places = $derived<Places>(placesOf(this.seating?.hall ?? null));
  /** People whose seat is not in the hall. */
  elsewhere = $derived(
    (this.seating?.people ?? []).filter((one) => one.seat && !this.places.order.has(one.seat)),
  );
  blockOf = $derived(
    new Map(
      (this.seating?.blocks ?? []).flatMap((block) => block.seats.map((seat) => [seat, block] as const)),
    ),
  );
  /** An act that concerns many people, and is asked about before it is taken back or done again. */
  asked = $state.raw<{ change: Change; verb: "undo" | "redo" } | null>(null);
  /** How many people lose their seat by an edit of the hall that was sent; 0: none, or nobody asked. */
  unseats = $state(0);

  constructor(
    readonly congressId: string,
    chosen: readonly string[] = [],
    private readonly changed: () => void = () => undefined,
  ) {
    for (const one of chosen) this.picked.add(one);
    void this.read();
    void this.#readRoll();
  }

  get path() {
    return { congress_id: this.congressId };
  }

  async read(): Promise<void> {
    const query = this.session ? { session_id: this.session } : {};
    const params = { path: this.path, query };
    this.heard(await ask(registration.GET("/congresses/{congress_id}/seating", { params })), (found) => {
      this.seating = found;
      for (const one of this.picked) if (!this.people.has(one)) this.picked.delete(one);
    });
  }

  async look(session: string | null): Promise<void> {
    this.session = session;
    this.proposed = null;
    this.drop();
    await this.read();
  }

  pick(delegateId: string): void {
    this.occupied = null;
    if (!this.picked.delete(delegateId)) this.picked.add(delegateId);
  }

  drop(): void {
    this.picked.clear();
    this.occupied = null;
    this.choices = [];
  }

  /** What a press on a seat means: pick who sits there, seat the picked ones from there on, or ask about who sits there. */
  async press(seat: string): Promise<void> {
    const sitter = this.sitters.get(seat);
    const [first] = this.picked;
    if (!first || (sitter && this.picked.has(sitter.delegate_id))) {
      if (sitter) this.pick(sitter.delegate_id);
      return;
    }
    const comer = this.people.get(first);
    if (sitter && comer && this.picked.size === 1) this.occupied = { seat, comer, sitter };
    else if (!sitter) await this.seatFrom(seat);
  }

  /** Who was dragged is let go over a seat. */
  async dropOn(seat: string): Promise<void> {
    const people = this.dragged;
    this.dragged = [];
    if (!people.length) return;
    this.drop();
    for (const one of people) this.picked.add(one);
    await this.press(seat);
  }

  /** Seats the picked people on the free seats from this one on, along its row and the rows behind it. */
  async seatFrom(seat: string): Promise<void> {
    const people = [...this.picked].flatMap((one) => this.people.get(one) ?? []);
    const free = follow(this.places, seat, (code) => !this.sitters.has(code), people.length);
    if (free.length < people.length) {
      this.#tell(`Từ ghế ${seat} chỉ còn ${count(free.length)} ghế trống cho ${count(people.length)} người.`);
      return;
    }
    await this.move(people.map((one, at) => [one, free[at] ?? ""] as const));
  }

  async seatAs(typed: string): Promise<void> {
    const [first] = this.picked;
    const one = first ? this.people.get(first) : undefined;
    if (one) await this.move([[one, typed]]);
  }

  async swap({ comer, sitter, seat }: Occupied): Promise<void> {
    await this.move([
      [comer, seat],
      [sitter, comer.seat],
    ]);
  }

  async empty(): Promise<void> {
    const people = [...this.picked].flatMap((one) => this.people.get(one) ?? []).filter((one) => one.seat);
    await this.move(
      people.map((one) => [one, ""] as const),
      "EMPTIED",
    );
  }

  async move(
    wanted: readonly (readonly [SeatedPerson, string])[],
    kind: SeatMoves["kind"] = "MOVED",
  ): Promise<boolean> {
    if (!wanted.length) return false;
    const moves = wanted.map(([one, seat]) => ({ delegate_id: one.delegate_id, seat, seen: one.seat }));
    const body = { session_id: this.session, moves, kind };
    const sent = { params: { path: this.path }, body, fetch: within(PATIENCE_MS) };
    const answer = await this.act(registration.POST("/congresses/{congress_id}/seats/moves", sent));
    if (answer.kind === "ok") {
      const [only] = wanted;
      const done = kind === "EMPTIED" ? "bỏ ghế" : "xếp ghế";
      this.drop();
      this.word =
        wanted.length === 1 && only?.[1]
          ? `✓ ${only[0].full_name}: ghế ${answer.value.seats[only[0].delegate_id] ?? only[1]}`
          : `✓ Đã ${done} ${count(wanted.length)} người`;
    } else {
      this.choices = ((answer.problem as { choices?: string[] }).choices ?? []).slice(0, 6);
    }
    return answer.kind === "ok";
  }

  /** Everybody without a seat gets one that the server proposes: drawn in the plan, stored when the organiser says so. */
  async propose(): Promise<void> {
    this.busy = true;
    this.drop();
    await this.#readRoll();
    const groups = this.groups.map(({ key, delegate_ids }) => ({ key, delegate_ids }));
    const honoured = [...new Set(groups.flatMap((one) => one.delegate_ids))];
    const body = { session_id: this.session, honoured, groups };
    const sent = { params: { path: this.path }, body, fetch: within(PATIENCE_MS) };
    const answer = await ask(registration.POST("/congresses/{congress_id}/seats/proposal", sent));
    this.busy = false;
    this.heard(answer, (found) => (this.proposed = found));
  }

  /** Lets the proposal hold. */
  async accept(): Promise<void> {
    const wanted = Object.entries(this.proposed?.seats ?? {}).flatMap(([id, seat]) => {
      const one = this.people.get(id);
      return one ? [[one, seat] as const] : [];
    });
    if (await this.move(wanted, "PROPOSED")) this.proposed = null;
  }

  /** Who is called to the stage, as far as the stage knows; without its answer nobody sits by the aisle on purpose. */
  async #readRoll(): Promise<void> {
    const answer = await ask(
      honors.GET("/congresses/{congress_id}/roll", { params: { path: this.path }, fetch: within(4_000) }),
    );
    if (answer.kind === "ok") this.groups = groupsOf(answer.value.entries, [...this.people.values()]);
  }

  /** Does an act and reads the hall anew. */
  async act<T>(sending: Parameters<typeof ask<T>>[0]): Promise<Answer<T>> {
    this.word = "";
    this.busy = true;
    const answer = await ask(sending);
    this.busy = false;
    if (answer.kind === "ok") {
      this.changed();
      await this.read();
    }
    this.heard(answer, () => undefined);
    return answer;
  }

  #tell(detail: string): void {
    this.trouble = { type: "about:blank", title: "", status: 0, code: "page", detail };
  }

  heard<T>(answer: Answer<T>, good: (value: T) => void): void {
    this.trouble = answer.kind === "ok" ? null : answer.problem;
    if (answer.kind === "ok") good(answer.value);
  }
}
