/** The time by which the services decide. A page that decides by the clock of its device offers what the server refuses, or
hides what it would take: each answer says its moment (`X-Now`), and pages count on from the last one. */
import { now } from "./now.svelte";
import { ahead } from "./server_ahead.svelte";

/** Milliseconds since 1970 by the server's clock, following it in a component; this device's until a service answered. */
export function serverNow(): number {
  return now() + ahead();
}
