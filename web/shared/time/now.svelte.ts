/** The time of this device, twice a second, for ages and countdowns; one timer for the whole page. */

const read = () => ({ date: Date.now(), steady: performance.now() });
let instant = $state.raw(read());
setInterval(() => (instant = read()), 500);

/** Milliseconds since 1970, following the clock wherever it is read in a component. */
export function now(): number {
  return instant.date;
}

/** The same by the clock of the page, which nobody sets: milliseconds since it began. */
export function steadyNow(): number {
  return instant.steady;
}
