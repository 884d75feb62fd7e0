/** What the services send to the pages, as the pages use it. */

export interface Principal {
  subject: string;
  name: string;
  roles: string[];
  congress_id: string | null;
  unit_code: string | null;
}

export interface CongressSession {
  session_id: string;
  kind: string;
  name: string;
  starts_at: string;
}

export interface Congress {
  congress_id: string;
  code: string;
  name: string;
  title_lines: string[];
  level: string;
  theme: string;
  review_period: string;
  slogans: string[];
  venue: string;
  starts_at: string;
  max_delegates: number;
  sessions: CongressSession[];
  agenda: { number: number; code: string; name: string }[];
  synthetic: boolean;
}

export interface UnitCount {
  unit_code: string;
  name: string;
  expected: number;
  present: number;
}

export interface PresenceCounts {
  as_of: string;
  session: { id: string; name: string; kind: string; open: boolean } | null;
  expected: number;
  present: number;
  official_expected: number;
  official_present: number;
  scans: number;
  by_unit: UnitCount[];
  by_category: { category: string; expected: number; present: number }[];
  by_gate: { gate_id: string; name: string; scans: number; present: number }[];
  by_minute: { minute: string; present: number }[];
  leaders_missing: {
    delegate_id: string;
    form_of_address: string;
    full_name: string;
    position: string;
    unit_name: string;
  }[];
  conflicts: number;
}

export interface RegistrationCounts {
  delegates: number;
  credentialed: number;
  attended: number;
  revocations: { delegate_id: string; sent_at: string; effective_at: string | null }[];
}

export type RecipientKind = "COLLECTIVE" | "HOUSEHOLD" | "INDIVIDUAL";

/** An entry of the honour roll as the organisation sees it; `line` is what the MC reads. */
export interface RollEntry {
  entry_id: string;
  order: number;
  batch: number;
  status: string;
  kind: RecipientKind;
  name: string;
  unit_name: string;
  position: string;
  citation: string;
  award_name: string;
  decision_number: string;
  decision_date: string | null;
  posthumous: boolean;
  representative: { delegate_id: string; name: string; form_of_address: string; present: boolean } | null;
  announceable: boolean;
  blocked_reason: string | null;
  line: string;
}

export interface Roll {
  revision: number;
  entries: RollEntry[];
}

export interface Batch {
  number: number;
  first: number;
  last: number;
  total: number;
  ready: number;
  announced: number;
}

/** The card the screens are to show; `revision` is the one a screen acknowledges. */
export interface OnAir {
  card: CardKind;
  revision: number;
  locked: boolean;
  text: string | null;
  entry: RollEntry | null;
  since: string;
}

export interface ScreenWord {
  screen_id: string;
  name: string;
  revision: number;
  acknowledged_at: string;
}

/** The whole stage at one moment; `next` is the first that may be announced now. */
export interface StageState {
  as_of: string;
  revision: number;
  congress_name: string;
  synthetic: boolean;
  on_air: OnAir;
  next: RollEntry | null;
  upcoming: RollEntry[];
  batch: Batch | null;
  batches: Batch[];
  counts: {
    total: number;
    announced: number;
    waiting: number;
    announceable: number;
    deferred: number;
    on_hold: number;
    draft: number;
  };
  screens: ScreenWord[];
}

export interface Honoree {
  name: string;
  kind: RecipientKind;
  form_of_address: string;
  award_name: string;
  review_period: string;
  position: string;
  unit_name: string;
  citation: string;
  decision_number: string;
  decision_date: string | null;
  representative_name: string | null;
}

export type CardKind = "TITLE" | "SLOGAN" | "AGENDA_ITEM" | "HONOREE" | "FLAG_SALUTE" | "SILENCE" | "BLACK";

/** A whole picture for the big screen; `text` is the slogan or agenda item. */
export interface Card {
  revision: number;
  card: CardKind;
  title_lines: string[];
  text: string | null;
  honoree: Honoree | null;
  synthetic: boolean;
}
