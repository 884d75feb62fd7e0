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
  total: number;
  ticks: { x: number; label: string }[];
}

/** `label` writes a moment as a time. Minutes without arrivals may be left out by the sender. */
export function curve(
  minutes: Minute[],
  expected: number,
  width: number,
  height: number,
  label: (iso: string) => string,
): Curve {
  const sorted = minutes
    .map((one) => ({ at: new Date(one.minute).getTime(), present: one.present, iso: one.minute }))
    .filter((one) => Number.isFinite(one.at))
    .sort((a, b) => a.at - b.at);
  const first = sorted[0];
  const last = lastOf(sorted);
  if (!first || !last) return { line: "", area: "", total: 0, ticks: [] };
  const span = Math.max(last.at - first.at, 60_000);
  const top = Math.max(
    expected,
    sorted.reduce((sum, one) => sum + one.present, 0),
    1,
  );
  const x = (at: number) => round(((at - first.at) / span) * width);
  const y = (count: number) => round(height - (count / top) * height);
  let total = 0;
  let line = `M0 ${y(0)}`;
  for (const one of sorted) {
    line += `H${x(one.at)}`;
    total += one.present;
    line += `V${y(total)}`;
  }
  line += `H${round(width)}`;
  const quarters = [0, 1 / 3, 2 / 3, 1].map((share) => first.at + span * share);
  return {
    line,
    area: `${line}V${height}H0Z`,
    total,
    ticks: quarters.map((at) => ({ x: x(at), label: label(new Date(at).toISOString()) })),
  };
}

const round = (value: number) => Math.round(value * 10) / 10;
