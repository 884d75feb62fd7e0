/** The list of delegates that a device carries, so that it can decide without the server. */
import type { CredentialClaim } from "../shared/credential";
import { lastOf } from "../shared/lists";
import { fold } from "./fold";
import type { KnownCredential, RosterAnswer, RosterDelegate, Session } from "./wire";

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

/** What stays the same from one delegate to the next; stored beside them. */
export interface RosterHead {
  revision: number;
  congress: RosterAnswer["congress"];
  session: Session | null;
  keys: RosterAnswer["keys"];
  /** Device time of the last answer, milliseconds. */
  synced_at: number;
  /** The server's clock minus the device's at that time, milliseconds; null or absent: not heard. */
  offset_ms?: number | null;
}

export class Roster {
  readonly #delegates = new Map<string, RosterDelegate>();
  readonly #byCredential = new Map<string, Found>();
  readonly #byTyped = new Map<string, Found>();
  readonly #folded = new Map<string, string>();
  head: RosterHead | null = null;

  /** Takes what the server or the device's own store gave; `whole` replaces everything known before. */
  take(head: RosterHead, delegates: readonly RosterDelegate[], whole: boolean): void {
    if (whole) this.clear();
    this.head = head;
    for (const delegate of delegates) this.#put(delegate);
  }

  /** Forgets everybody. */
  clear(): void {
    this.head = null;
    for (const index of [this.#delegates, this.#byCredential, this.#byTyped, this.#folded]) index.clear();
  }

  get size(): number {
    return this.#delegates.size;
  }

  get(delegateId: string): RosterDelegate | undefined {
    return this.#delegates.get(delegateId);
  }

  all(): RosterDelegate[] {
    return [...this.#delegates.values()];
  }

  findClaim(claim: CredentialClaim): Found | null {
    return this.#byCredential.get(credentialKey(claim.credentialId, claim.version)) ?? null;
  }

  /** Finds whose short code was typed, by what `typedHash` makes of it: the list holds no code. */
  findTyped(hash: string): Found | null {
    return this.#byTyped.get(hash) ?? null;
  }

  /**
   * Delegates with a word that begins with it for every word of `query`, in name, unit, position, seat or code, accents and
   * case aside; who is no delegate any more stands last.
   */
  search(query: string, limit = 60): RosterDelegate[] {
    const words = wordsOf(query).map((word) => (/^\d+$/.test(word) ? word : ` ${word}`));
    const found: RosterDelegate[] = [];
    for (const [id, text] of this.#folded) {
      const delegate = this.#delegates.get(id);
      if (delegate && words.every((word) => text.includes(word))) found.push(delegate);
    }
    return found.sort(byReception).slice(0, limit);
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

  #put(delegate: RosterDelegate): void {
    for (const old of this.#delegates.get(delegate.delegate_id)?.credentials ?? []) {
      this.#byCredential.delete(credentialKey(old.credential_id, old.version));
      if (old.typed_hash) this.#byTyped.delete(old.typed_hash);
    }
    this.#delegates.set(delegate.delegate_id, delegate);
    this.#folded.set(
      delegate.delegate_id,
      ` ${wordsOf([delegate.full_name, delegate.unit_name, delegate.position, delegate.seat, delegate.delegate_code].join(" ")).join(" ")}`,
    );
    for (const credential of delegate.credentials) {
      const found = { delegate, credential };
      this.#byCredential.set(credentialKey(credential.credential_id, credential.version), found);
      if (credential.typed_hash) this.#byTyped.set(credential.typed_hash, found);
    }
  }
}

/** Names one version of one badge. */
export function credentialKey(credentialId: string, version: number): string {
  return `${credentialId}/${version}`;
}

/** Letters and digits of what was typed or stands on the list, without accents. */
function wordsOf(text: string): string[] {
  return fold(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
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
