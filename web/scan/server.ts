/** The scanner's side of the checkin service's HTTP surface. */
import { type Answer, call, UNREACHABLE } from "../shared/api";
import { VERDICTS } from "./decide";
import type { Entry } from "./queue";
import type { BatchResult, Device, ReceptionBody, RosterAnswer, ScanAnswer, ScanBody } from "./wire";

/** After this many milliseconds the person at the door has waited long enough (design, section 5). */
export const DEADLINE_MS = 800;
const LATER_MS = 10_000;

export function pair(code: string): Promise<Answer<unknown>> {
  return call("checkin", "/paired-clients", { method: "POST", body: { code }, timeout: LATER_MS });
}

export function fetchDevice(): Promise<Answer<Device>> {
  return understood(
    call<Device>("checkin", "/device", { timeout: LATER_MS }),
    (device) => !!device?.gate && !!device.congress,
  );
}

export function fetchRoster(since: number): Promise<Answer<RosterAnswer>> {
  const answer = call<RosterAnswer>("checkin", "/roster", { query: { since }, timeout: LATER_MS });
  return understood(
    answer,
    (roster) => Array.isArray(roster?.delegates) && typeof roster.revision === "number",
  );
}

/** Asks the server to decide and to record; the person waits, so the answer must come within `timeout`. */
export function askScan(entry: Entry, timeout = DEADLINE_MS): Promise<Answer<ScanAnswer>> {
  const body: ScanBody = {
    scan_id: entry.id,
    text: entry.text,
    method: entry.method,
    scanned_at: entry.scanned_at,
    sent_at: now(),
  };
  return understood(call<ScanAnswer>("checkin", "/scans", { method: "POST", body, timeout }), isScanAnswer);
}

/** Tells the server what was shown, for many scans at once. */
export async function reportScans(entries: readonly Entry[]): Promise<Answer<BatchResult[]>> {
  const scans = entries.map((entry) => ({
    scan_id: entry.id,
    text: entry.text,
    method: entry.method,
    scanned_at: entry.scanned_at,
    shown: entry.shown,
    decided_by: entry.decided_by,
    session_id: entry.session_id || null,
  }));
  const body = { sent_at: now(), scans };
  const sent = call<{ results: BatchResult[] }>("checkin", "/scans/batch", {
    method: "POST",
    body,
    timeout: LATER_MS,
  });
  const answer = await understood(sent, (given) => Array.isArray(given?.results));
  return answer.ok ? { ok: true, value: answer.value.results } : answer;
}

export function receive(entry: Entry, timeout = LATER_MS): Promise<Answer<ScanAnswer>> {
  const body: ReceptionBody = {
    reception_id: entry.id,
    delegate_id: entry.text,
    received_at: entry.scanned_at,
    sent_at: now(),
  };
  return understood(
    call<ScanAnswer>("checkin", "/receptions", { method: "POST", body, timeout }),
    isScanAnswer,
  );
}

export function undo(id: string): Promise<Answer<unknown>> {
  return call("checkin", `/scans/${id}/undo`, { method: "POST", timeout: LATER_MS });
}

export function isScanAnswer(answer: unknown): answer is ScanAnswer {
  return typeof answer === "object" && answer !== null && VERDICTS.includes((answer as ScanAnswer).verdict);
}

/** A hotel's sign-in page answers 200 too: what does not look like our answer counts as no answer. */
async function understood<T>(
  asked: Promise<Answer<T>>,
  looksRight: (value: T) => boolean,
): Promise<Answer<T>> {
  const answer = await asked;
  return answer.ok && !looksRight(answer.value) ? { ok: false, error: UNREACHABLE } : answer;
}

function now(): string {
  return new Date().toISOString();
}
