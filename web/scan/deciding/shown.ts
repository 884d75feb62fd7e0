/** What becomes of one scan for whoever looks at the screen, and how a device stands to its server meanwhile. */
import type { Entry, Reception } from "../sending/entry";
import type { DecidedBy, Person, Presence } from "../sending/wire";
import type { Verdict } from "./decide";

/** What fills the screen. */
export interface Shown {
  readonly entry: Entry;
  readonly verdict: Verdict;
  readonly person: Person | null;
  /** When and where the person came in first, or went out; only with ALREADY_CHECKED_IN and ALREADY_LEFT. */
  readonly first: Presence | null;
  /** For staff, behind a tap; empty: the page's own words for the verdict. */
  readonly reason: string;
  readonly decidedBy: DecidedBy;
  readonly flagged: boolean;
  /** Nothing speaks against the person but that the doors are closed. */
  readonly shut?: boolean;
  /** The earlier entry was made on this device and nobody saw its verdict: the page was closed before. */
  readonly unseen?: boolean;
}

/** How a device stands to its server. */
export interface Standing {
  /** Not up: the device decides at once and asks nobody. */
  readonly line: { readonly up: boolean; down(): void };
  /** True: the server takes nothing from this device any more, so nothing that it decides may be shown. */
  ended(): boolean;
  end(): void;
}

/** What a reception says beside whom it receives. */
export type How = Omit<Reception, "delegateId">;
