/** The order of protocol while somebody arranges it. */

/** `list` with what stands at `from` moved to `to`; the same where there is nothing to move. */
export function moved<T>(list: readonly T[], from: number, to: number): T[] {
  const end = Math.max(0, Math.min(list.length - 1, to));
  const one = list[from];
  if (one === undefined || end === from) return [...list];
  const rest = [...list.slice(0, from), ...list.slice(from + 1)];
  return [...rest.slice(0, end), one, ...rest.slice(end)];
}

/** `units` as `codes` arrange them; what `codes` do not name stands behind. */
export function arranged<T extends { unit_code: string }>(
  units: readonly T[],
  codes: readonly string[] | null,
): T[] {
  if (!codes) return [...units];
  const place = new Map(codes.map((code, index) => [code, index]));
  const last = codes.length;
  return [...units].sort((a, b) => (place.get(a.unit_code) ?? last) - (place.get(b.unit_code) ?? last));
}
