/** Whole numbers as people type them into a field. */

/** What was typed as a number of 0 or more; null for nothing, undefined for what is no such number ("-5", "12a"). */
export function wholeNumber(typed: string): number | null | undefined {
  const written = typed.trim();
  if (!written) return null;
  return /^\d+$/.test(written) ? Number(written) : undefined;
}
