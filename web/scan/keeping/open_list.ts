/** Everybody on the list, open, for as long as somebody works with it: what a desk searches. Lives in memory alone. */
import { lastOf } from "../../shared/words/lists";
import { fold } from "../../shared/words/fold";
import { type Bytes, delegateKey, importListKey, openRecord } from "./opening";
import type { KnownCredential, RosterDelegate, SealedDelegate } from "../sending/wire";

const AT_ONCE = 200;

export interface Found {
  readonly delegate: RosterDelegate;
  readonly credential: KnownCredential;
}

/** A unit and who comes from it. */
export interface Delegation {
  readonly code: string;
  readonly name: string;
  readonly people: readonly RosterDelegate[];
}

export class OpenList {
  readonly #key: CryptoKey;
  readonly #delegates = new Map<string, RosterDelegate>();
  readonly #byTyped = new Map<string, { readonly id: string; readonly place: number }>();
  readonly #folded = new Map<string, string>();

  private constructor(key: CryptoKey) {
    this.#key = key;
  }

  /** Opens all of `rows`; null: the key is not theirs. */
  static async of(rows: readonly SealedDelegate[], listKey: Bytes): Promise<OpenList | null> {
    const list = new OpenList(await importListKey(listKey));
    return (await list.put(rows)) ? list : null;
  }

  /** Opens `rows` too, in place of what was known of them. False: they lie under another key by now. */
  async put(rows: readonly SealedDelegate[]): Promise<boolean> {
    for (let from = 0; from < rows.length; from += AT_ONCE) {
      const some = rows.slice(from, from + AT_ONCE);
      const opened = await Promise.all(some.map((row) => this.#open(row)));
      for (const delegate of opened) {
        if (!delegate) return false;
        this.#put(delegate);
      }
    }
    return true;
  }

  /** Forgets who is none of `ids` any more. */
  keepOnly(ids: ReadonlyMap<string, unknown>): void {
    for (const [id, { credentials }] of this.#delegates) {
      if (ids.has(id)) continue;
      for (const { typed_hash } of credentials) this.#byTyped.delete(typed_hash);
      this.#delegates.delete(id);
      this.#folded.delete(id);
    }
  }

  get(delegateId: string): RosterDelegate | undefined {
    return this.#delegates.get(delegateId);
  }

  /** The key of somebody's record and portrait. */
  keyOf(delegateId: string): Promise<Bytes> {
    return delegateKey(this.#key, delegateId);
  }

  /** Finds whose short code was typed, by what `typedHash` makes of it. */
  findTyped(hash: string): Found | null {
    const found = this.#byTyped.get(hash);
    const delegate = found && this.#delegates.get(found.id);
    const credential = delegate?.credentials[found!.place];
    return delegate && credential ? { delegate, credential } : null;
  }

  /**
   * Delegates with a word that begins with it for every word of `query`, in name, unit, position, seat or code, accents and
   * case aside; who is no delegate any more stands last.
   */
  search(query: string, limit: number): RosterDelegate[] {
    const words = wordsOf(query).map((word) => (/^\d+$/.test(word) ? word : ` ${word}`));
    const found: RosterDelegate[] = [];
    for (const [id, text] of this.#folded) {
      const delegate = this.#delegates.get(id);
      if (delegate && words.every((word) => text.includes(word))) found.push(delegate);
    }
    return found.sort(byReception).slice(0, limit);
  }

  /**
   * Delegates whose name has as many words as `query` has, each with its letters in their order and others between them: a
   * scanner that types a card's name may lose every letter with an accent. Two words at least.
   */
  searchLoosely(query: string, limit: number): RosterDelegate[] {
    const parts = fold(query).split(/\s+/).filter(Boolean);
    if (parts.length < 2) return [];
    const patterns = parts.map(loosely);
    const fits = ({ full_name }: RosterDelegate) => {
      const words = wordsOf(full_name);
      return words.length === patterns.length && patterns.every((one, at) => one.test(words[at]!));
    };
    return [...this.#delegates.values()].filter(fits).sort(byReception).slice(0, limit);
  }

  /** The delegations in the order of protocol, each with its people by given name. */
  delegations(): Delegation[] {
    const units = new Map<string, RosterDelegate[]>();
    for (const delegate of this.#delegates.values()) {
      if (!delegate.active) continue;
      const unit = units.get(delegate.unit_code);
      if (unit) unit.push(delegate);
      else units.set(delegate.unit_code, [delegate]);
    }
    return [...units.values()]
      .map((people) => ({ first: people[0]!, people: people.sort(byGivenName) }))
      .sort(
        (a, b) => placeOf(a.first) - placeOf(b.first) || byName.compare(a.first.unit_name, b.first.unit_name),
      )
      .map(({ first, people }) => ({ code: first.unit_code, name: first.unit_name, people }));
  }

  async #open(row: SealedDelegate): Promise<RosterDelegate | null> {
    return openRecord(await this.keyOf(row.delegate_id), row);
  }

  #put(delegate: RosterDelegate): void {
    const id = delegate.delegate_id;
    for (const old of this.#delegates.get(id)?.credentials ?? []) this.#byTyped.delete(old.typed_hash);
    this.#delegates.set(id, delegate);
    const { full_name, unit_name, position, seat, delegate_code } = delegate;
    this.#folded.set(
      id,
      ` ${wordsOf([full_name, unit_name, position, seat, delegate_code].join(" ")).join(" ")}`,
    );
    for (const [place, { typed_hash }] of delegate.credentials.entries())
      if (typed_hash) this.#byTyped.set(typed_hash, { id, place });
  }
}

/** Letters and digits of what was typed or stands on the list, without accents. */
function wordsOf(text: string): string[] {
  return fold(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
}

/** The known letters of a word, with any others between them; a "?" stands for one that is not known. */
function loosely(word: string): RegExp {
  return new RegExp([...word].filter((letter) => /[\p{L}\p{N}]/u.test(letter)).join(".*"), "u");
}

const byName = new Intl.Collator("vi");

function placeOf({ unit_place }: RosterDelegate): number {
  return unit_place ?? Number.MAX_SAFE_INTEGER;
}

/** Leaders carry no badge to scan, so the desk sees them first; then by given name. */
function byReception(a: RosterDelegate, b: RosterDelegate): number {
  return Number(b.active) - Number(a.active) || Number(a.scanned) - Number(b.scanned) || byGivenName(a, b);
}

function byGivenName(a: RosterDelegate, b: RosterDelegate): number {
  return byName.compare(givenNameFirst(a), givenNameFirst(b));
}

/** Vietnamese names are sorted by the given name, the last word. */
function givenNameFirst(delegate: RosterDelegate): string {
  const words = delegate.full_name.split(" ");
  return [lastOf(words), ...words.slice(0, -1)].join(" ");
}
