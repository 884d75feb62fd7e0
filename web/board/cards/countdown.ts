/** What a countdown shows. */

/** The server's time (milliseconds since 1970) at a moment of this page's own steady clock. */
export interface ServerClock {
  time: number;
  at: number;
}

/** "1:05:09", "05:09", and "00:00" once it has begun; `now` is the page's steady clock (`performance.now()`). */
export function remaining(until: string, clock: ServerClock | null, now: number): string {
  const time = clock ? clock.time + (now - clock.at) : Date.now(); // while the server was not heard
  const seconds = Math.max(0, Math.ceil((Date.parse(until) - time) / 1_000));
  const [hours, minutes] = [Math.floor(seconds / 3_600), Math.floor(seconds / 60) % 60];
  const two = (figure: number) => String(figure).padStart(2, "0");
  return `${hours ? `${hours}:` : ""}${two(minutes)}:${two(seconds % 60)}`;
}
