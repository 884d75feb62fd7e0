/** What the checkin service and a scanner say to each other (services/checkin/api). Times are ISO 8601 in UTC. */
import type { PublicKey } from "../shared/credential";
import type { Verdict } from "./decide";

export type Method = "QR" | "SHORT_CODE";
export type DecidedBy = "DEVICE" | "SERVER";

export interface Device {
  device_id: string;
  name: string;
  gate: { id: string; name: string; kind: "GATE" | "DESK" };
  congress: { id: string; number: number; name: string; synthetic: boolean };
  session: Session;
}

export interface Session {
  id: string;
  name: string;
  kind: string;
  open: boolean;
}

export interface KnownCredential {
  credential_id: string;
  version: number;
  state: "ISSUED" | "REVOKED" | "SUPERSEDED";
  short_code: string;
}

export interface Person {
  delegate_id: string;
  form_of_address: string;
  full_name: string;
  unit_name: string;
  category: string;
  seat: string;
  instruction: string;
}

export interface RosterDelegate extends Person {
  /** Empty means invited to every session. */
  session_ids: string[];
  active: boolean;
  credentials: KnownCredential[];
  present: Presence | null;
}

export interface Presence {
  at: string;
  gate: string;
}

export interface RosterAnswer {
  revision: number;
  congress: { id: string; number: number; name: string; synthetic?: boolean };
  session: Session;
  keys: PublicKey[];
  delegates: RosterDelegate[];
  /** True when this is the whole list and not what changed since the revision asked for. */
  whole: boolean;
}

export interface ScanAnswer {
  scan_id: string;
  verdict: Verdict;
  sentence: string;
  reason: string;
  delegate: Person | null;
  first_scan: { at: string; gate_name: string } | null;
  flagged: boolean;
  recorded_at: string;
}

export interface NotTaken {
  scan_id: string;
  problem: string;
}

export type BatchResult = ScanAnswer | NotTaken;
