/** Who came in through this device, session by session, until the roster has a newer word on that person. */
import { type Entry, isSettled } from "../sending/entry";
import type { Presence, SealedDelegate } from "../sending/wire";

/** Since when a bearer is inside; null: the admission was taken back here; undefined: nothing is remembered. */
export type Remembered = (bearer: string) => Presence | null | undefined;

interface Memory_ {
  readonly presence: Presence | null;
  /** The entry that it comes from; empty: another device's. */
  readonly entry: string;
}

export class Memory {
  readonly #sessions = new Map<string, Map<string, Memory_>>();

  /** Remembers what an entry made of its bearer at the gate named `gate`; the first admission holds. */
  remember(entry: Entry, gate: string | null): void {
    const { bearer, id: entry_ } = entry;
    if (!bearer || entry.overtaken) return;
    const known = this.#of(entry.session_id);
    const held = known.get(bearer);
    if (entry.shown === "LEFT") {
      if (entry.undo !== "NO") this.#backIn(known, bearer, entry_);
      else known.set(bearer, { presence: gone(held?.presence, entry, gate), entry: entry_ });
    } else if (entry.shown === "ADMITTED") {
      if (entry.undo !== "NO") known.set(bearer, { presence: null, entry: entry_ });
      else if (!held?.presence || held.presence.left_at)
        known.set(bearer, { presence: { at: entry.scanned_at, gate }, entry: entry_ });
    }
  }

  /** An exit was taken back: what was known before it holds again. */
  #backIn(known: Map<string, Memory_>, bearer: string, entry: string): void {
    const held = known.get(bearer);
    if (held?.entry !== entry || !held.presence) return;
    known.set(bearer, { presence: { at: held.presence.at, gate: held.presence.gate }, entry });
  }

  /** Remembers what the server said of an earlier entry of the bearer. */
  heard(entry: Entry, bearer: string, first: Presence): void {
    this.#of(entry.session_id).set(bearer, { presence: first, entry: entry.id });
  }

  /** Remembers that the server took back, on this device's word, what another one did: any newer word of the roster holds. */
  heardGone(sessionId: string, bearer: string): void {
    this.#of(sessionId).set(bearer, { presence: null, entry: "" });
  }

  /** What is remembered of one session. */
  of(sessionId: string): Remembered {
    return (bearer) => this.#of(sessionId).get(bearer)?.presence;
  }

  /**
   * Lets the roster's newer word hold. `told` are the ids of the entries that the server had when it was asked: what it
   * had not heard of yet, its roster cannot know. Gives the entries that remind of nothing any more.
   */
  yieldTo(delegates: readonly SealedDelegate[], sessionId: string, told: ReadonlySet<string>): string[] {
    const known = this.#of(sessionId);
    const overtaken: string[] = [];
    for (const delegate of delegates) {
      this.#recognise(known, delegate);
      const memory = known.get(delegate.delegate_id);
      if (!memory || (memory.entry !== "" && !told.has(memory.entry))) continue;
      known.delete(delegate.delegate_id);
      if (memory.entry !== "") overtaken.push(memory.entry);
    }
    return overtaken;
  }

  /** Somebody who came in with a badge that no list had is on it now. */
  #recognise(known: Map<string, Memory_>, delegate: SealedDelegate): void {
    for (const { index } of delegate.badges) {
      const unnamed = known.get(index);
      if (!unnamed) continue;
      known.delete(index);
      if (!known.has(delegate.delegate_id)) known.set(delegate.delegate_id, unnamed);
    }
  }

  #of(sessionId: string): Map<string, Memory_> {
    const known = this.#sessions.get(sessionId) ?? new Map<string, Memory_>();
    this.#sessions.set(sessionId, known);
    return known;
  }
}

function gone(before: Presence | null | undefined, entry: Entry, gate: string | null): Presence {
  const came = { at: before?.at ?? entry.scanned_at, gate: before?.gate ?? null };
  return { ...came, left_at: entry.scanned_at, left_gate: gate };
}

/** The ids of the entries that the server has in full. */
export function toldOf(entries: readonly Entry[]): Set<string> {
  return new Set(entries.filter(isSettled).map((entry) => entry.id));
}
