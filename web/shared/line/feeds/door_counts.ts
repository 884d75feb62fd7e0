/** What the doors count in the session that is current, followed live; behind a line that holds streams back it is asked again and again. */
import { ask } from "../answer";
import { Feed } from "./feed.svelte";
import { address, checkin, dataAge, within } from "../services";
import type { PresenceCounts } from "../types";

/** Follows the counts of a congress; `take` gets each as a whole. */
export function followDoors(congressId: string, take: (counts: PresenceCounts) => void): Feed {
  const path = { congress_id: congressId };
  const sent = { params: { path }, fetch: within(4_000) };
  const heard = (event: string, data: unknown) => event === "counters" && take(data as PresenceCounts);
  return new Feed(address("checkin", "/congresses/{congress_id}/live", path), heard, {
    name: "Điểm danh",
    heard: "danh sách đại biểu",
    asking: {
      event: "counters",
      ask: () => ask(checkin.GET("/congresses/{congress_id}/counts", sent)),
      askAge: () => dataAge("checkin"),
    },
  });
}
