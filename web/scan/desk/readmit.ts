/** The way back of a taking back. */
import type { Scanner } from "../scanner.svelte";
import type { Entry } from "../sending/entry";

/** Lets in again whose admission was just taken back, as it was made. */
export function readmit(scanner: Scanner, entry: Entry): void {
  const { delegate_id, text, method, walk_in, way } = entry;
  const handReason = entry.hand_reason ?? undefined;
  const delegate = delegate_id ? scanner.held.roster.get(delegate_id) : undefined;
  if (delegate) void scanner.receive(delegate, { way: way ?? undefined, handReason });
  else if (handReason && text) void scanner.letIn(entry, handReason);
  else if (walk_in && handReason) void scanner.walkIn({ ...walk_in, handReason });
  else if (text && method !== "DESK") scanner.screen.offer(text, method, "KEYPAD");
}
