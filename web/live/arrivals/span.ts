/** From where to where the slider of the day goes, in whole seconds since 1970. */

export interface Span {
  start: number;
  end: number;
}

const MARGIN_S = 60;
const UNKNOWN_S = 3_600;

/**
 * `shown`: the time of the picture beside. The picture is as old as the last arrival, and that one came within its second: both
 * ends take whole seconds in. Nothing happened after the last admission: there it ends, with a minute to see that.
 */
export function spanOf(shown: string, first: string | null, last: string | null): Span {
  const now = Math.ceil(seconds(shown));
  const start = first ? Math.min(now, Math.floor(seconds(first)) - MARGIN_S) : now - UNKNOWN_S;
  const latest = last ? Math.ceil(seconds(last)) : now;
  return { start, end: last ? Math.max(latest, Math.min(now, latest + MARGIN_S)) : now };
}

function seconds(moment: string): number {
  return Date.parse(moment) / 1000;
}
