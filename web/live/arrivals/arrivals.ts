/** What arrivals minute by minute tell: how many there were by when, how fast they come, and when the hall will be full. */
import { lastOf } from "../../shared/words/lists";

export interface Minute {
  minute: string;
  present: number;
}

/** The running total, as a chart takes it: seconds of the clock and people, the same number of both. */
export interface Risen {
  at: number[];
  present: number[];
  /** All who came, also those whom the line leaves out because nobody knows when. */
  total: number;
}

interface Arrivals {
  at: number;
  present: number;
}

/** No reception lasts longer: an arrival farther off comes from a clock that was wrong. */
const LONGEST_RECEPTION_MS = 12 * 3_600_000;
/** A rate is that of the last whole minutes. */
export const RATE_OVER_MINUTES = 5;
/** Fewer people a minute than this say nothing about when the hall will be full. */
const SLOWEST = 0.4;
/** Farther off than this is no forecast. */
const FARTHEST_MINUTES = 180;

/** `until`: the time of the picture; the line goes on level until then. Minutes without arrivals may be left out. */
export function risen(minutes: readonly Minute[], until: string): Risen {
  const all = readable(minutes);
  const sorted = within(all);
  const first = sorted[0];
  const last = lastOf(sorted);
  if (!first || !last) return { at: [], present: [], total: 0 };
  const at = [first.at / 1000];
  const present = [0];
  let sofar = 0;
  for (const one of sorted) {
    sofar += one.present;
    at.push(one.at / 1000 + 60);
    present.push(sofar);
  }
  const end = Date.parse(until) / 1000;
  if (end > lastOf(at)! && end - lastOf(at)! < LONGEST_RECEPTION_MS / 1000) {
    at.push(end);
    present.push(sofar);
  }
  return { at, present, total: sum(all) };
}

/** Where the axis of time stands while nobody has come: about the picture's own time, whatever was drawn before; seconds. */
export function emptyAxis(until: string): [number, number] {
  const now = Date.parse(until) / 1000;
  return [now - 600, now];
}

/** People a minute, over the last whole minutes before `now`; 0 as well while nobody has come for so long yet. */
export function rate(minutes: readonly Minute[], now: string): number {
  const end = Math.floor(Date.parse(now) / 60_000) * 60_000;
  const from = end - RATE_OVER_MINUTES * 60_000;
  const came = within(readable(minutes)).filter((one) => one.present > 0);
  if (!came[0] || came[0].at > from) return 0;
  return sum(came.filter(({ at }) => at >= from && at < end)) / RATE_OVER_MINUTES;
}

/** When `share` of the expected will be there if they go on coming as now; null: they are, or nobody can tell. */
export function fullAt(
  counts: { by_minute: readonly Minute[]; present: number; expected: number; as_of: string },
  share: number,
): string | null {
  const wanting = Math.ceil(counts.expected * share) - counts.present;
  const speed = rate(counts.by_minute, counts.as_of);
  if (wanting <= 0 || speed < SLOWEST) return null;
  const minutes = wanting / speed;
  if (minutes > FARTHEST_MINUTES) return null;
  return new Date(Date.parse(counts.as_of) + Math.ceil(minutes) * 60_000).toISOString();
}

function readable(minutes: readonly Minute[]): Arrivals[] {
  return minutes
    .map((one) => ({ at: new Date(one.minute).getTime(), present: Math.max(0, one.present || 0) }))
    .filter((one) => Number.isFinite(one.at))
    .sort((a, b) => a.at - b.at);
}

/** Those who came within one reception. By a wrong clock nobody knows when somebody came: that person is counted, and
drawn nowhere, least of all as a step at the edge of the picture. */
function within(sorted: Arrivals[]): Arrivals[] {
  const half = sum(sorted) / 2;
  let passed = 0;
  const middle = sorted.find((one) => (passed += one.present) >= half)?.at ?? 0;
  return sorted.filter((one) => Math.abs(one.at - middle) <= LONGEST_RECEPTION_MS);
}

const sum = (arrivals: Arrivals[]) => arrivals.reduce((all, one) => all + one.present, 0);
