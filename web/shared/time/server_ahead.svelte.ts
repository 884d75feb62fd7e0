/** How far the services' clock is ahead of this device's: congress time in the demo, and wherever the device's clock is wrong. */

let ms = $state(0);

/** Milliseconds, below 0 when the device is ahead. */
export function ahead(): number {
  return ms;
}

/** Takes what an answer says of its moment; what is missing or no time changes nothing. */
export function heardServer(said: string | null, here = Date.now()) {
  const at = Date.parse(said ?? "");
  if (!Number.isNaN(at)) ms = at - here;
}
