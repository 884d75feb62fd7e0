/** The list of delegates that a device carries, so that it can decide without the server. */
import type { CredentialClaim } from "../shared/credential";
import { lastOf } from "../shared/lists";
import { fold } from "./fold";
import type { KnownCredential, RosterAnswer, RosterDelegate, Session } from "./wire";

export interface Found {
  readonly delegate: RosterDelegate;
  readonly credential: KnownCredential;
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
  readonly #byShortCode = new Map<string, Found>();
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
    for (const index of [this.#delegates, this.#byCredential, this.#byShortCode, this.#folded]) index.clear();
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

  findShortCode(digits: string): Found | null {
    return this.#byShortCode.get(digits) ?? null;
  }

  /** Active delegates whose name, unit or category holds every word of `query`, accents and case aside. */
  search(query: string, limit = 60): RosterDelegate[] {
    const words = fold(query).split(" ").filter(Boolean);
    const found: RosterDelegate[] = [];
    for (const [id, text] of this.#folded) {
      const delegate = this.#delegates.get(id);
      if (delegate?.active && words.every((word) => text.includes(word))) found.push(delegate);
    }
    return found.sort(byReception).slice(0, limit);
  }

  #put(delegate: RosterDelegate): void {
    for (const old of this.#delegates.get(delegate.delegate_id)?.credentials ?? []) {
      this.#byCredential.delete(credentialKey(old.credential_id, old.version));
      this.#byShortCode.delete(old.short_code);
    }
    this.#delegates.set(delegate.delegate_id, delegate);
    this.#folded.set(
      delegate.delegate_id,
      fold(`${delegate.full_name} ${delegate.unit_name} ${delegate.seat} ${delegate.delegate_code}`),
    );
    for (const credential of delegate.credentials) {
      const found = { delegate, credential };
      this.#byCredential.set(credentialKey(credential.credential_id, credential.version), found);
      this.#byShortCode.set(credential.short_code, found);
    }
  }
}

/** Names one version of one badge. */
export function credentialKey(credentialId: string, version: number): string {
  return `${credentialId}/${version}`;
}

/** Leaders carry no badge to scan, so the desk sees them first; then by given name. */
const byName = new Intl.Collator("vi");
function byReception(a: RosterDelegate, b: RosterDelegate): number {
  return Number(a.scanned) - Number(b.scanned) || byName.compare(givenNameFirst(a), givenNameFirst(b));
}

/** Vietnamese names are sorted by the given name, the last word. */
function givenNameFirst(delegate: RosterDelegate): string {
  const words = delegate.full_name.split(" ");
  return [lastOf(words), ...words.slice(0, -1)].join(" ");
}
