/** The scanner's side of the checkin service's HTTP surface. */
import { type Answer, askQuietly, type Sent } from "../../shared/line/answer";
import { checkin, within } from "../../shared/line/services";
import { type Direction, VERDICTS } from "../deciding/decide";
import type { DeviceClock } from "../deciding/device_clock";
import type { Entry } from "./entry";
import { batchOf, reportOf, undoOf } from "./report";
import type { components } from "../../shared/schema/checkin";
import type { BatchResult, Device, RosterAnswer, RosterPhotos, ScanAnswer } from "./wire";

/** After this many milliseconds the person at the door has waited long enough (design, section 5). */
export const DEADLINE_MS = 800;
export const LATER_MS = 10_000;
/** Twenty thousand people are some megabytes on a venue's network. */
const WHOLE_MS = 60_000;

export function pair(code: string): Promise<Answer<unknown>> {
  return askQuietly(checkin.POST("/paired-clients", { body: { code }, fetch: within(LATER_MS) }));
}

export function fetchDevice(clock: DeviceClock, timeout = LATER_MS): Promise<Answer<Device>> {
  const sending = checkin.GET("/device", { fetch: within(timeout) });
  return heard(clock, sending, (device) => !!device?.gate && !!device.congress);
}

/** Tells how many scans a device that was revoked still holds, and nothing else; nobody waits for the answer. */
export async function tellLast(waiting: number): Promise<void> {
  await askQuietly(checkin.PUT("/device/last-word", { body: { waiting }, fetch: within(LATER_MS) }));
}

/** Tells which way this device lets people go. */
export function turnDevice(clock: DeviceClock, direction: Direction): Promise<Answer<unknown>> {
  return heard(clock, checkin.PUT("/device/direction", { body: { direction }, fetch: within(LATER_MS) }));
}

/** What changed since a revision; all of it when `sessionId` is not the session of now. */
export function fetchRoster(
  clock: DeviceClock,
  since: number,
  sessionId: string | null,
): Promise<Answer<RosterAnswer>> {
  const query = { since, session_id: sessionId };
  const sending = checkin.GET("/roster/sealed", {
    params: { query },
    fetch: within(since === 0 ? WHOLE_MS : LATER_MS),
  });
  return heard(
    clock,
    sending,
    (roster) => Array.isArray(roster?.delegates) && typeof roster.revision === "number",
  );
}

/** What opens the whole list; a device that is on line gets it without a code. */
export function fetchListKey(clock: DeviceClock): Promise<Answer<{ list_key: string }>> {
  const sending = checkin.GET("/roster/key", { fetch: within(LATER_MS) });
  return heard(clock, sending, (given) => typeof given?.list_key === "string");
}

/** Some of the portraits that are newer than a revision. */
export function fetchPhotos(clock: DeviceClock, since: number): Promise<Answer<RosterPhotos>> {
  const sending = checkin.GET("/roster/sealed-photos", {
    params: { query: { since } },
    fetch: within(LATER_MS),
  });
  return heard(clock, sending, (given) => Array.isArray(given?.photos) && typeof given.revision === "number");
}

/** One portrait, JPEG in base64; refused where there is none. */
export async function fetchPhoto(clock: DeviceClock, delegateId: string): Promise<Answer<string>> {
  const sending = checkin.GET("/roster/photos/{delegate_id}.jpg", {
    params: { path: { delegate_id: delegateId } },
    parseAs: "arrayBuffer",
    fetch: within(LATER_MS),
  });
  const answer = await heard(clock, sending as Promise<Sent<ArrayBuffer>>);
  if (answer.kind !== "ok") return answer;
  return { kind: "ok", value: btoa(String.fromCharCode(...new Uint8Array(answer.value))) };
}

/** Asks the server to decide and to record; the person waits, so the answer must come within `timeout`. */
export function ask(entry: Entry, clock: DeviceClock, timeout = DEADLINE_MS): Promise<Answer<ScanAnswer>> {
  const body = { ...reportOf(entry, clock), sent_at: new Date().toISOString() };
  const options = { body, fetch: within(timeout) };
  const sending =
    entry.kind === "RECEPTION" ? checkin.POST("/receptions", options) : checkin.POST("/scans", options);
  return heard(clock, sending, isScanAnswer);
}

/** Tells the server what was shown, for many scans and receptions at once. */
export async function report(entries: readonly Entry[], clock: DeviceClock): Promise<Answer<BatchResult[]>> {
  const sending = checkin.POST("/scans/batch", { body: batchOf(entries, clock), fetch: within(LATER_MS) });
  const answer = await heard(clock, sending, (given) => Array.isArray(given?.results));
  return answer.kind === "ok" ? { kind: "ok", value: answer.value.results } : answer;
}

export type HandInBody = components["schemas"]["HandInBody"];
export type HandInScan = HandInBody["scans"][number];
export type CarriedUndo = NonNullable<HandInBody["undos"]>[number];

/** Brings what another device at the doors showed this one. */
export async function carry(body: HandInBody, clock: DeviceClock): Promise<Answer<BatchResult[]>> {
  const sending = checkin.POST("/device/hand-ins", { body, fetch: within(LATER_MS) });
  const answer = await heard(clock, sending, (given) => Array.isArray(given?.results));
  return answer.kind === "ok" ? { kind: "ok", value: answer.value.results } : answer;
}

/** Which of these flagged scans nobody has settled or undone yet. */
export function fetchOpenConflicts(clock: DeviceClock, ids: readonly string[]): Promise<Answer<string[]>> {
  const query = { scan_id: [...ids] };
  const sending = checkin.GET("/device/open-conflicts", { params: { query }, fetch: within(LATER_MS) });
  return heard(clock, sending, (given) => Array.isArray(given));
}

export function undo(entry: Entry, clock: DeviceClock, timeout = LATER_MS): Promise<Answer<unknown>> {
  const options = {
    params: { path: { scan_id: entry.id } },
    body: undoOf(entry, clock),
    fetch: within(timeout),
  };
  return heard(clock, checkin.POST("/scans/{scan_id}/undo", options));
}

/** Takes back what another device did, for a reason; gives what the server says of it. */
export function undoElsewhere(
  clock: DeviceClock,
  scan_id: string,
  reason: string,
): Promise<Answer<{ sentence: string }>> {
  const sending = checkin.POST("/scans/{scan_id}/undo", {
    params: { path: { scan_id } },
    body: { reason, sent_at: new Date().toISOString() },
    fetch: within(LATER_MS),
  });
  return heard(clock, sending, (given) => typeof given?.sentence === "string");
}

export function isScanAnswer(answer: unknown): answer is ScanAnswer {
  return typeof answer === "object" && answer !== null && VERDICTS.includes((answer as ScanAnswer).verdict);
}

/**
 * Waits for an answer on a device's own route and learns the server's time from it. A device whose cookie holds is never
 * forbidden there: 403 is another cookie of the same browser speaking, so the pairing has ended as with 401.
 */
async function heard<T>(
  clock: DeviceClock,
  sending: Promise<Sent<T>>,
  looksRight?: (value: T) => boolean,
): Promise<Answer<T>> {
  const from = performance.now();
  const answer = await askQuietly(sending, looksRight);
  if (answer.kind !== "away") {
    const { response } = await sending;
    clock.heard(response.headers.get("Date"), performance.now() - from);
  }
  if (answer.kind === "refused" && answer.problem.status === 403)
    return { kind: "ended", problem: answer.problem };
  return answer;
}
