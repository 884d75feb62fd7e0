/** How old shown figures are, and in which words that is said: the older of the line and of what is behind it. */

/** Figures older than this are marked with their age on every live page: within 5 s of whatever stands still. When all is well
they are 3 s old at the most (a word of progress, a look, a ping, each second or sooner). */
export const FRESH_FOR_MS = 4_000;
/** Where a slow line is asked every few seconds the age swings by as much: it is said all the time, and old after this. */
export const FRESH_FOR_SLOW_MS = 9_000;

/** What a page knows about one stream; all times are the device's, in milliseconds since 1970. */
export interface Heard {
  now: number;
  openedAt: number;
  /** When the service last gave a sign of life, by the stream or by an answer; 0 for never. */
  lineAt: number;
  /** The stream is held back somewhere, the page asks again and again instead. */
  slow: boolean;
  /** What the service said last of the truth behind the figures, and when; null while it said nothing. */
  data: { ageMs: number | null; at: number } | null;
}

export type Freshness =
  | { kind: "fresh" }
  /** The line was lost; `ms` is null when there never was one. */
  | { kind: "line"; ms: number | null }
  /** The line holds, but the service has not heard all for so long; null when it does not know for how long. */
  | { kind: "data"; ms: number | null }
  /** The figures come, but late. */
  | { kind: "slow"; ms: number };

export function freshness({ now, openedAt, lineAt, slow, data }: Heard): Freshness {
  if (!lineAt) return now - openedAt > FRESH_FOR_MS ? { kind: "line", ms: null } : { kind: "fresh" };
  const line = now - lineAt;
  // between two words of the service the truth may have stood still: it is counted as old as it can be
  const known = data && data.ageMs !== null ? data.ageMs + (now - data.at) : 0;
  if (line > (slow ? FRESH_FOR_SLOW_MS : FRESH_FOR_MS)) return { kind: "line", ms: Math.max(line, known) };
  if (data?.ageMs === null) return { kind: "data", ms: null };
  if (known > (slow ? FRESH_FOR_SLOW_MS : FRESH_FOR_MS)) return { kind: "data", ms: known };
  return slow ? { kind: "slow", ms: Math.max(line, known) } : { kind: "fresh" };
}

/** `freshnessText({kind: "data", ms: 125_000})` -> "số liệu cách đây 2 phút"; "" while all is fresh. `heard` names what another
service tells, where that alone is old behind a line that holds. */
export function freshnessText(found: Freshness, heard = ""): string {
  if (found.kind === "fresh") return "";
  if (found.kind === "slow") return `đường truyền chậm, ${heard || "số liệu"} cách đây ${span(found.ms)}`;
  if (found.kind === "line")
    return found.ms === null ? "chưa kết nối được" : `mất kết nối, số liệu cách đây ${span(found.ms)}`;
  if (heard)
    return found.ms === null ? `chưa rõ ${heard} mới đến lúc nào` : `${heard} cách đây ${span(found.ms)}`;
  return found.ms === null ? "chưa rõ số liệu mới đến lúc nào" : `số liệu cách đây ${span(found.ms)}`;
}

/** For a corner of the big screen: "8 giây", without words for the hall; "" while all is fresh. */
export function shortAge(found: Freshness): string {
  if (found.kind !== "line" && found.kind !== "data") return "";
  return found.ms === null ? "chưa nối" : span(found.ms);
}

/** Whether `shortAge` counts seconds, which is not for a hall to watch. */
export function countsSeconds(found: Freshness): boolean {
  return (found.kind === "line" || found.kind === "data") && found.ms !== null && found.ms < 60_000;
}

function span(ms: number): string {
  const seconds = Math.floor(ms / 1000);
  if (seconds < 60) return `${seconds} giây`;
  const minutes = Math.floor(seconds / 60);
  return minutes < 60 ? `${minutes} phút` : `${Math.floor(minutes / 60)} giờ`;
}
