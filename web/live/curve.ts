/** Turns arrivals per minute into the line that the live page draws. */
import { lastOf } from "../shared/lists";

export interface Minute {
  minute: string;
  present: number;
}

export interface Curve {
  /** SVG path of the running total, in a box of `width` x `height`. */
  line: string;
  /** The same, closed down to the ground. */
  area: string;
  /** All who came, also those whom the line leaves out because nobody knows when. */
  total: number;
  ticks: { x: number; label: string }[];
}

interface Arrivals {
  at: number;
  present: number;
}

/** No reception lasts longer: an arrival farther off comes from a clock that was wrong. */
const LONGEST_RECEPTION_MS = 12 * 3_600_000;

/** `label` writes a moment as a time. Minutes without arrivals may be left out by the sender. */
export function curve(
  minutes: Minute[],
  expected: number,
  width: number,
  height: number,
  label: (iso: string) => string,
): Curve {
  const all = minutes
    .map((one) => ({ at: new Date(one.minute).getTime(), present: Math.max(0, one.present || 0) }))
    .filter((one) => Number.isFinite(one.at))
    .sort((a, b) => a.at - b.at);
  const sorted = within(all);
  const first = sorted[0];
  const last = lastOf(sorted);
  if (!first || !last) return { line: "", area: "", total: 0, ticks: [] };
  const span = Math.max(last.at - first.at, 60_000);
  const top = Math.max(expected, sum(all), 1);
  const x = (at: number) => round(((at - first.at) / span) * width);
  const y = (count: number) => round(height - (count / top) * height);
  let risen = 0;
  let line = `M0 ${y(0)}`;
  for (const one of sorted) {
    line += `H${x(one.at)}`;
    risen += one.present;
    line += `V${y(risen)}`;
  }
  line += `H${round(width)}`;
  const quarters = [0, 1 / 3, 2 / 3, 1].map((share) => first.at + span * share);
  return {
    line,
    area: `${line}V${height}H0Z`,
    total: sum(all),
    ticks: quarters.map((at) => ({ x: x(at), label: label(new Date(at).toISOString()) })),
  };
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
const round = (value: number) => Math.round(value * 10) / 10;
