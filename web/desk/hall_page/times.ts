/** A field of day and time holds Vietnam's time, whatever the machine's clock is set to. */
const ZONE_MS = 7 * 3600_000;

/** `localOf("2026-11-29T01:00:00Z")` -> "2026-11-29T08:00"; "" for none. */
export function localOf(iso: string | null): string {
  return iso ? new Date(Date.parse(iso) + ZONE_MS).toISOString().slice(0, 16) : "";
}

/** `momentOf("2026-11-29T08:00")` -> "2026-11-29T08:00:00+07:00"; null for none. */
export function momentOf(local: string): string | null {
  return local ? `${local.slice(0, 16)}:00+07:00` : null;
}

/** The codes and names of a field, each on a line or after a comma; codes may stand side by side. */
export function codesOf(typed: string): string[] {
  const parts = typed.split(/[\n,;]+/).flatMap((part) => {
    const words = part.trim().split(/\s+/).filter(Boolean);
    return words.every((word) => /\d/.test(word)) ? words : [words.join(" ")];
  });
  return [...new Set(parts)];
}
