/** The time of this device, twice a second, for ages and countdowns; one timer for the whole page. */

let instant = $state(Date.now());
setInterval(() => (instant = Date.now()), 500);

/** Milliseconds since 1970, following the clock wherever it is read in a component. */
export function now(): number {
  return instant;
}
