/**
 * The list of delegates that a device carries, so that it can decide without the server. It lies sealed, in memory too: a badge
 * opens its own person, and everybody is open only while somebody has unlocked the list.
 */
import type { CredentialClaim } from "../../shared/door/credential";
import { type Delegation, type Found, OpenList } from "./open_list";
import { badgeKeys, type Bytes, openRecord, openSealed } from "./opening";
import type { RosterAnswer, RosterDelegate, SealedDelegate, Session, Unlocking } from "../sending/wire";

/** What stays the same from one delegate to the next; stored beside them. */
export interface RosterHead {
  revision: number;
  congress: RosterAnswer["congress"];
  session: Session | null;
  keys: RosterAnswer["keys"];
  /** How a code opens the list; null or absent: none does. */
  unlocking?: Unlocking | null;
  /** For whom waiting scans are sealed; absent: the service does not say. */
  waiting_key?: string | null;
  /** Device time of the last answer, milliseconds. */
  synced_at: number;
  /** The server's clock minus the device's at that time, milliseconds; null or absent: not heard. */
  offset_ms?: number | null;
}

/** A badge as this device knows it: its index in the list, and whose it is (null: on no list, or nothing opens here). */
export interface KnownBadge {
  readonly index: string;
  readonly found: Found | null;
}

export class Roster {
  readonly #rows = new Map<string, SealedDelegate>();
  readonly #byBadge = new Map<string, { readonly row: SealedDelegate; readonly place: number }>();
  /** Keys of people whose badge was read here, until the list is shut. */
  readonly #keys = new Map<string, Bytes>();
  #list: OpenList | null = null;
  /** Rows that came while the list was open, and are not open yet. */
  #fresh: SealedDelegate[] = [];
  /** The opening that is under way; null: none. */
  #opening: object | null = null;
  head: RosterHead | null = null;

  /** Takes what the server or the device's own store gave; `whole` replaces everything known before. */
  take(head: RosterHead, rows: readonly SealedDelegate[], whole: boolean): void {
    if (whole) for (const index of [this.#rows, this.#byBadge]) index.clear();
    this.head = head;
    for (const row of rows) this.#put(row);
    if (!this.#list && !this.#opening) return;
    this.#fresh = whole ? [...rows] : [...this.#fresh, ...rows];
    if (whole) this.#list?.keepOnly(this.#rows);
  }

  /** Forgets everybody. */
  clear(): void {
    this.head = null;
    this.shut();
    for (const index of [this.#rows, this.#byBadge]) index.clear();
  }

  get size(): number {
    return this.#rows.size;
  }

  /** Everybody as they lie on the device. */
  rows(): SealedDelegate[] {
    return [...this.#rows.values()];
  }

  /** Opens the person of a badge that was read. */
  async findBadge(claim: CredentialClaim): Promise<KnownBadge | null> {
    const keys = await badgeKeys(claim, this.head?.congress.id ?? "");
    if (!keys) return null;
    const known = this.#byBadge.get(keys.index);
    const key = known && (await openSealed(keys.opens, "badge", known.row.badges[known.place]!.sealed));
    const delegate = key && (await openRecord(key, known.row));
    const credential = delegate?.credentials[known!.place];
    if (!key || !delegate || !credential) return { index: keys.index, found: null };
    this.#keys.set(delegate.delegate_id, key);
    return { index: keys.index, found: { delegate, credential } };
  }

  /** Opens everybody. False: the key is not this list's. */
  async open(listKey: Bytes): Promise<boolean> {
    const opening = (this.#opening = {});
    this.#fresh = [];
    const list = await OpenList.of(this.rows(), listKey);
    if (this.#opening !== opening) return false;
    this.#opening = null;
    list?.keepOnly(this.#rows);
    this.#list = list;
    return this.refresh();
  }

  /** Opens what came since the list was opened. False: it came under another key, and the list is shut. */
  async refresh(): Promise<boolean> {
    while (this.#list && this.#fresh.length > 0)
      if (!(await this.#list.put(this.#fresh.splice(0)))) this.shut();
    return this.isOpen;
  }

  /** Forgets the list's key, everybody, and who was read here. */
  shut(): void {
    this.#list = this.#opening = null;
    this.#fresh = [];
    this.#keys.clear();
  }

  /** Lets the whole list be asked for with the next round: it lies under another key than the service's. */
  askAnew(): void {
    if (this.head) this.head = { ...this.head, revision: 0 };
  }

  get isOpen(): boolean {
    return this.#list !== null;
  }

  /** Somebody on the open list. */
  get(delegateId: string): RosterDelegate | undefined {
    return this.#list?.get(delegateId);
  }

  /** The key of somebody's portrait; null: neither was their badge read here nor is the list open. */
  async keyOf(delegateId: string): Promise<Bytes | null> {
    return this.#keys.get(delegateId) ?? (await this.#list?.keyOf(delegateId)) ?? null;
  }

  findTyped(hash: string): Found | null {
    return this.#list?.findTyped(hash) ?? null;
  }

  search(query: string, limit = 60): RosterDelegate[] {
    return this.#list?.search(query, limit) ?? [];
  }

  /** Who has the letters of `query` in their name, in that order, when some of them were lost. */
  searchLoosely(query: string, limit = 20): RosterDelegate[] {
    return this.#list?.searchLoosely(query, limit) ?? [];
  }

  delegations(): Delegation[] {
    return this.#list?.delegations() ?? [];
  }

  #put(row: SealedDelegate): void {
    for (const old of this.#rows.get(row.delegate_id)?.badges ?? []) this.#byBadge.delete(old.index);
    this.#rows.set(row.delegate_id, row);
    for (const [place, { index }] of row.badges.entries()) this.#byBadge.set(index, { row, place });
  }
}
