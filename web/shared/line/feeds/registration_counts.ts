/** What registration counts, followed live; behind a line that holds streams back it is asked again and again. */
import { ask } from "../answer";
import { Feed } from "./feed.svelte";
import { address, dataAge, registration, within } from "../services";
import type { RegistrationCounts } from "../types";

/** Follows the counts of a congress; `take` gets each as a whole. `name` stands before their age on a page of several feeds. */
export function followRegistration(
  congressId: string,
  take: (counts: RegistrationCounts) => void,
  name = "",
): Feed {
  const path = { congress_id: congressId };
  const sent = { params: { path }, fetch: within(4_000) };
  const heard = (event: string, data: unknown) => event === "counters" && take(data as RegistrationCounts);
  return new Feed(address("registration", "/congresses/{congress_id}/live", path), heard, {
    name,
    asking: {
      event: "counters",
      ask: () => ask(registration.GET("/congresses/{congress_id}/counters", sent)),
      askAge: () => dataAge("registration"),
    },
  });
}
