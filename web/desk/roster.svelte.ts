/** What the desk holds: the counts, the list as it is filtered, and the person who is open. */
import { address, call, type Problem } from "../shared/api";
import { Feed } from "../shared/feed.svelte";
import type { Delegate, DelegatePage, ListedDelegate, Overview, RegistrationCounts } from "../shared/types";

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
  feed: Feed;
  #asked = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(readonly congressId: string) {
    this.feed = new Feed(address("registration", `/congresses/${congressId}/live`), (event, data) => {
      if (event === "counters") this.counts = data as RegistrationCounts;
    });
    void this.refresh();
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
    const answer = await call<Delegate>("registration", `/delegates/${delegateId}`);
    this.personTrouble = answer.ok ? null : answer.error;
    if (answer.ok) this.person = answer.value;
  }

  shut(): void {
    this.person = null;
    this.personTrouble = null;
  }

  /** Takes in a person whom a command has changed, in the drawer and in the list. */
  changed(person: Delegate): void {
    this.person = person;
    this.personTrouble = null;
    const badge = person.credentials.at(-1);
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

  async #readOverview(): Promise<void> {
    const answer = await call<Overview>("registration", `/congresses/${this.congressId}/overview`);
    if (answer.ok) this.overview = answer.value;
    else this.trouble = answer.error;
  }

  async #readRows(): Promise<void> {
    const asked = (this.#asked += 1);
    this.loading = true;
    const query = { q: this.query.trim(), unit: this.unit, limit: PAGE };
    const answer = await call<DelegatePage>("registration", `/congresses/${this.congressId}/delegates`, {
      query,
    });
    if (asked !== this.#asked) return; // a later question is on its way
    this.loading = false;
    this.trouble = answer.ok ? null : answer.error;
    if (!answer.ok) return;
    this.rows = answer.value.items;
    this.total = answer.value.total;
    this.at = Math.min(this.at, Math.max(0, this.rows.length - 1));
  }
}

function pick(person: Delegate) {
  const { version, status, form_of_address, full_name, position, seat } = person;
  return { version, status, form_of_address, full_name, position, seat };
}
