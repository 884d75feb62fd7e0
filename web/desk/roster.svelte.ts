/** What the desk holds: the counts, the list as it is filtered, and the person who is open. */
import { ask, type Problem } from "../shared/line/answer";
import type { Feed } from "../shared/line/feeds/feed.svelte";
import { followRegistration } from "../shared/line/feeds/registration_counts";
import { registration } from "../shared/line/services";
import type { Attribute, Delegate, ListedDelegate, Overview, RegistrationCounts } from "../shared/line/types";
import { SvelteSet } from "svelte/reactivity";
import type { Choices } from "./choosing/choices";
import { askForPerson, askForRows, askForWords } from "./asking";
import { rowAfter, type Show, type Sort } from "./people/listed";

const PAGE = 200;
const TYPING_MS = 180;
const CALM_MS = 1_500; // between two readings that another desk's work brings about
export class Roster {
  overview = $state.raw<Overview | null>(null);
  rows = $state.raw<ListedDelegate[]>([]);
  total = $state(0);
  query = $state("");
  unit = $state<string | null>(null);
  show = $state<Show>("active");
  sort = $state<Sort>("name");
  /** Ids of the people who are chosen for one act on several. */
  chosen = new SvelteSet<string>();
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
  /** The table of attributes: what is asked of a person, in the order of the drawer. */
  attributes = $state.raw<Attribute[]>([]);
  /** What was just done to the list. */
  word = $state("");
  feed: Feed;
  #asked = 0;
  #opening = 0;
  /** Where moving with Shift began and who was chosen then, where it came to and how many were chosen there: it goes on only
  from there. */
  #stretched: { from: number; at: number; size: number; chosen: string[] } | null = null;
  /** The newest question for rows. */
  #reading: Promise<void> = Promise.resolve();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #calm: ReturnType<typeof setTimeout> | undefined;

  constructor(readonly congressId: string) {
    this.feed = followRegistration(congressId, (counts) => {
      if (this.counts) this.#someoneWorked();
      this.counts = counts;
    });
    void this.refresh();
    void this.#readWords();
  }

  close(): void {
    this.feed.close();
    clearTimeout(this.#timer);
    clearTimeout(this.#calm);
  }

  async refresh(): Promise<void> {
    await Promise.all([this.#readOverview(), this.#readRows()]);
  }

  search(text: string): void {
    this.query = text;
    this.at = 0;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.searched(), TYPING_MS);
  }

  /** Waits until the list is that of what was typed: a scanner ends with Enter before any list has come. */
  async searched(): Promise<void> {
    if (this.#timer !== undefined) {
      clearTimeout(this.#timer);
      this.#timer = undefined;
      void this.#readRows();
    }
    for (let waited; waited !== this.#reading; await waited) waited = this.#reading;
  }

  choose(unit: string | null): void {
    this.unit = unit;
    this.#anew();
  }

  view(show: Show): void {
    this.show = show;
    this.#anew();
  }

  order(sort: Sort): void {
    this.sort = sort;
    this.#anew();
  }

  /** Takes somebody into the chosen ones, or out of them. */
  pick(delegateId: string): void {
    if (!this.chosen.delete(delegateId)) this.chosen.add(delegateId);
  }

  /** Takes in everybody from the row where one is to this one, as Shift with a click does in any list. */
  pickTo(index: number): void {
    const [from, to] = [Math.min(this.at, index), Math.max(this.at, index)];
    for (const row of this.rows.slice(from, to + 1)) this.chosen.add(row.delegate_id);
    this.at = index;
  }

  /** Moves on and takes in everybody from where the moving began; turning back lets go of who was taken in by it. */
  stretch(step: number): void {
    const last = this.#stretched;
    const goesOn = last?.at === this.at && last.size === this.chosen.size;
    const { from, chosen } = goesOn ? last : { from: this.at, chosen: [...this.chosen] };
    this.move(step);
    const passed = this.rows.slice(Math.min(from, this.at), Math.max(from, this.at) + 1);
    this.chosen.clear();
    for (const id of [...chosen, ...passed.map((row) => row.delegate_id)]) this.chosen.add(id);
    this.#stretched = { from, at: this.at, size: this.chosen.size, chosen };
  }

  pickAllShown(): void {
    for (const row of this.rows) this.chosen.add(row.delegate_id);
  }

  move(step: number): void {
    this.at = Math.max(0, Math.min(this.rows.length - 1, this.at + step));
    if (this.at === this.rows.length - 1) void this.more();
  }

  /** Reads on where the list ends. */
  async more(): Promise<void> {
    if (this.loading || this.rows.length >= this.total) return;
    await this.#readRows(this.rows.length);
  }

  async open(delegateId: string): Promise<void> {
    this.word = "";
    const opening = (this.#opening += 1);
    await this.#readPerson(delegateId, () => opening === this.#opening);
  }

  shut(): void {
    this.#opening += 1;
    this.person = null;
    this.personTrouble = null;
  }

  /** Takes in a person whom a command has changed, in the drawer and in the list. */
  changed(person: Delegate): void {
    // a field that was left by the way back is stored when nobody looks any more
    if (this.#shows(person.delegate_id)) this.person = person;
    this.personTrouble = null;
    this.rows = this.rows.map((row) =>
      row.delegate_id === person.delegate_id ? rowAfter(row, person) : row,
    );
    void this.#readOverview();
  }

  /** Takes in what a command made of the person `of`, who may have been left meanwhile. */
  became(fresh: Delegate, of: string): void {
    if (this.#shows(of)) this.person = fresh;
    void this.refresh();
  }

  /** Takes out of the list who was deleted for good. */
  deleted(person: Delegate): void {
    if (this.#shows(person.delegate_id)) this.shut();
    this.chosen.delete(person.delegate_id);
    this.word = `✓ Đã xóa hẳn ${person.full_name} (${person.delegate_code})`;
    void this.refresh();
  }

  /** Somebody's data was erased: the person stays for the counts, without a name. */
  erased(person: Delegate): void {
    this.word = `✓ Đã xóa dữ liệu cá nhân của đại biểu mang mã ${person.delegate_code}`;
    void this.#again(person.delegate_id);
    void this.refresh();
  }

  readonly #shows = (delegateId: string): boolean => this.person?.delegate_id === delegateId;

  /** Reads anew who is open, for as long as they are. */
  async #again(delegateId: string): Promise<void> {
    if (this.#shows(delegateId)) await this.#readPerson(delegateId, () => this.#shows(delegateId));
  }

  async #readPerson(delegateId: string, wanted: () => boolean): Promise<void> {
    const answer = await askForPerson(delegateId);
    if (!wanted()) return;
    this.personTrouble = answer.kind === "ok" ? null : answer.problem;
    if (answer.kind === "ok") this.person = answer.value;
  }

  async #readWords(): Promise<void> {
    const [kinds, attributes] = await askForWords();
    if (kinds.kind === "ok") this.categories = kinds.value.map((one) => [one.code, one.name] as const);
    if (attributes.kind === "ok") this.attributes = attributes.value;
  }

  async #readOverview(): Promise<void> {
    const path = { congress_id: this.congressId };
    const answer = await ask(registration.GET("/congresses/{congress_id}/overview", { params: { path } }));
    if (answer.kind === "ok") this.overview = answer.value;
    else this.trouble = answer.problem;
  }

  #anew(): void {
    this.at = 0;
    this.chosen.clear();
    void this.#readRows();
  }

  /** Another desk, or this one, changed something: the list follows, and so does the person who is open. */
  #someoneWorked(): void {
    this.#calm ??= setTimeout(() => void this.#follow(), CALM_MS);
  }

  async #follow(): Promise<void> {
    this.#calm = undefined;
    await Promise.all([this.#readOverview(), this.#readRows(0, Math.max(PAGE, this.rows.length))]);
    const { person } = this;
    const row = this.rows.find((one) => one.delegate_id === person?.delegate_id);
    const newer =
      person && row && (row.version > person.version || row.answer_number !== person.answers.number);
    if (newer) await this.#again(person.delegate_id);
  }

  #readRows(from = 0, most = PAGE): Promise<void> {
    return (this.#reading = this.#read(from, most));
  }

  async #read(from: number, most: number): Promise<void> {
    const asked = (this.#asked += 1);
    this.loading = true;
    const answer = await askForRows(this.congressId, this, from, Math.min(most, 1000));
    if (asked !== this.#asked) return; // a later question is on its way
    this.loading = false;
    this.trouble = answer.kind === "ok" ? null : answer.problem;
    if (answer.kind !== "ok") return;
    this.rows = from ? [...this.rows, ...answer.value.items] : answer.value.items;
    this.total = answer.value.total;
    this.at = Math.min(this.at, Math.max(0, this.rows.length - 1));
  }
}
