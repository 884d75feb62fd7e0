/** Carries the word "this session no longer holds" from wherever it was heard to whoever keeps the door of the page. */

const listeners = new Set<() => void>();

/** Calls `hear` each time an answer says so; gives a function that stops it. */
export function onEnded(hear: () => void): () => void {
  listeners.add(hear);
  return () => listeners.delete(hear);
}

export function sayEnded(): void {
  for (const hear of listeners) hear();
}
