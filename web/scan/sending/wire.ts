/** What the checkin service and a scanner say to each other: names for the types generated from its OpenAPI, and what it seals. */
import type { components } from "../../shared/schema/checkin";

type Schemas = components["schemas"];

export type DecidedBy = Schemas["DecidedBy"];
export type Method = Exclude<Schemas["Method"], "DESK">;
export type Device = Schemas["DeviceCard"];
export type Session = Schemas["SessionState"];
export type Person = Schemas["Delegate"];
export type RosterAnswer = Schemas["SealedRoster"];
export type SealedDelegate = Schemas["SealedDelegate"];
export type Unlocking = Schemas["Unlocking"];
export type RosterPhotos = Schemas["RosterPhotos"];
export type Presence = Schemas["PresentSince"];
export type ScanAnswer = Schemas["ScanAnswer"];
export type HandoutItem = Schemas["Item"];
export type NotTaken = Schemas["ScanProblem"];
export type BatchResult = ScanAnswer | NotTaken;

/** A badge as its person's record has it; `typed_hash`: what `typedHash` makes of its short code, "" until the service has. */
export interface KnownCredential {
  readonly version: number;
  readonly state: "ISSUED" | "REVOKED" | "SUPERSEDED";
  readonly typed_hash: string;
}

/** What a sealed record says; services/checkin/usecases/roster/seal_roster.py leaves out what is empty. */
export interface KeptDelegate {
  readonly delegate_code: string;
  readonly form_of_address: string;
  readonly full_name: string;
  readonly unit_code: string;
  readonly unit_name: string;
  /** The delegation's place in the order of protocol; null: none. */
  readonly unit_place: number | null;
  readonly category: string;
  readonly position: string;
  readonly seat: string;
  readonly seat_way: string;
  readonly instruction: string;
  readonly scanned: boolean;
  readonly active: boolean;
  /** Empty: invited to every session. */
  readonly session_ids: readonly string[];
  readonly replaced_by: string | null;
  /** How and since when they are no delegate any more; "" and null for a delegate. */
  readonly gone_as: string;
  readonly gone_since: string | null;
  /** Somebody meets them and leads them to their seat. */
  readonly assist: boolean;
  /** The rows on the stage that they go up in, in the list's session. */
  readonly stage_rows: Schemas["StageRow"][];
  /** In the order of the sealed delegate's badges. */
  readonly credentials: readonly KnownCredential[];
}

/** Somebody whose record is open. */
export interface RosterDelegate extends KeptDelegate {
  readonly delegate_id: string;
  readonly present: Presence | null;
}
