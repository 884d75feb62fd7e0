/** Waiting before something is asked again. */

/** Within a quarter of `ms`, so that all pages of a hall do not come back in the same moment. */
export function jittered(ms: number): number {
  return ms * (0.75 + Math.random() / 2);
}
