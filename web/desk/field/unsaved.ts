/** What would be lost if the page closed now: half-typed fields, files that wait. The browser asks before it leaves. */

const held = new Set<object>();

/** Says that `what` has something that is not stored, or no more. */
export function hold(what: object, unsaved: boolean): void {
  if (unsaved) held.add(what);
  else held.delete(what);
}

export const anythingHeld = (): boolean => held.size > 0;

/** For `beforeunload`. */
export function askBeforeLeaving(event: Event): void {
  if (anythingHeld()) event.preventDefault();
}
