/** The strip of those who may be called though their number was passed: a line never slips under a finger. */

/** Whoever changes the list just before a press is not what was aimed at. */
export const DEAF_MS = 600;

/** `now` with those first who stood there before, in their order, and whoever is new below them. */
export function steady(stood: readonly string[], now: readonly string[]): string[] {
  const here = new Set(now);
  const stay = stood.filter((one) => here.has(one));
  return [...stay, ...now.filter((one) => !stay.includes(one))];
}
