/** What the desk holds: the counts, the list as it is filtered, and the person who is open. */
import { ask, type Problem } from "../shared/answer";
import type { Feed } from "../shared/feed.svelte";
import { lastOf } from "../shared/lists";
import { followRegistration } from "../shared/registration_counts";
import { registration } from "../shared/services";
import type { Delegate, ListedDelegate, Overview, RegistrationCounts } from "../shared/types";
import type { Choices } from "./choices";

const PAGE = 1000; // the cap of a congress lies below; a longer list says that it is cut
const TYPING_MS = 180;

export class Roster {
  overview = $state.raw<Overview | null>(null);
  rows = $state.raw<ListedDelegate[]>([]);
  total = $state(0);
  query = $state("");
  unit = $state<string | null>(null);
  loading = $state(true);
  trouble = $state.raw<Problem | null>(null);
  /** Index of the row under the keyboard. */
  at = $state(0);
  person = $state.raw<Delegate | null>(null);
  personTrouble = $state.raw<Problem | null>(null);
  counts = $state.raw<RegistrationCounts | null>(null);
  /** Every unit of the congress, as code and name. */
  units = $derived<Choices>((this.overview?.by_unit ?? []).map((one) => [one.unit_code, one.name] as const));
  categories = $state.raw<Choices>([]);
  ethnicGroups = $state.raw<Choices>([]);
  feed: Feed;
  #asked = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(readonly congressId: string) {
    this.feed = followRegistration(congressId, (counts) => (this.counts = counts));
    void this.refresh();
    void this.#readWords();
  }

  close(): void {
    this.feed.close();
    clearTimeout(this.#timer);
  }

  async refresh(): Promise<void> {
    await Promise.all([this.#readOverview(), this.#readRows()]);
  }

  search(text: string): void {
    this.query = text;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#readRows(), TYPING_MS);
  }

  choose(unit: string | null): void {
    this.unit = unit;
    this.at = 0;
    void this.#readRows();
  }

  move(step: number): void {
    this.at = Math.max(0, Math.min(this.rows.length - 1, this.at + step));
  }

  async open(delegateId: string): Promise<void> {
    const path = { delegate_id: delegateId };
    const answer = await ask(registration.GET("/delegates/{delegate_id}", { params: { path } }));
    this.personTrouble = answer.kind === "ok" ? null : answer.problem;
    if (answer.kind === "ok") this.person = answer.value;
  }

  shut(): void {
    this.person = null;
    this.personTrouble = null;
  }

  /** Takes in a person whom a command has changed, in the drawer and in the list. */
  changed(person: Delegate): void {
    this.person = person;
    this.personTrouble = null;
    const badge = lastOf(person.credentials);
    this.rows = this.rows.map((row) =>
      row.delegate_id === person.delegate_id
        ? {
            ...row,
            ...pick(person),
            credential_state: badge?.state ?? null,
            short_code: badge?.short_code ?? null,
            missing: person.missing.length,
          }
        : row,
    );
    void this.#readOverview();
  }

  async #readWords(): Promise<void> {
    const [kinds, groups] = await Promise.all([
      ask(registration.GET("/categories")),
      ask(registration.GET("/ethnic-groups")),
    ]);
    if (kinds.kind === "ok") this.categories = kinds.value.map((one) => [one.code, one.name] as const);
    if (groups.kind === "ok") this.ethnicGroups = groups.value.map((name) => [name, name] as const);
  }

  async #readOverview(): Promise<void> {
    const path = { congress_id: this.congressId };
    const answer = await ask(registration.GET("/congresses/{congress_id}/overview", { params: { path } }));
    if (answer.kind === "ok") this.overview = answer.value;
    else this.trouble = answer.problem;
  }

  async #readRows(): Promise<void> {
    const asked = (this.#asked += 1);
    this.loading = true;
    const q = this.query.trim();
    const query = { ...(q ? { q } : {}), ...(this.unit ? { unit: this.unit } : {}), limit: PAGE };
    const params = { path: { congress_id: this.congressId }, query };
    const answer = await ask(registration.GET("/congresses/{congress_id}/delegates", { params }));
    if (asked !== this.#asked) return; // a later question is on its way
    this.loading = false;
    this.trouble = answer.kind === "ok" ? null : answer.problem;
    if (answer.kind !== "ok") return;
    this.rows = answer.value.items;
    this.total = answer.value.total;
    this.at = Math.min(this.at, Math.max(0, this.rows.length - 1));
  }
}

function pick(person: Delegate) {
  const {
    version,
    status,
    form_of_address,
    full_name,
    position,
    unit_code,
    unit_name,
    category,
    standing,
    seat,
  } = person;
  const year = person.birth?.split("/").pop();
  const birth_year = year ? Number(year) : null;
  const named = { form_of_address, full_name, position, birth_year };
  return { version, status, ...named, unit_code, unit_name, category, standing, seat };
}
