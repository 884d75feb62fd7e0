/** What honors shows, followed live; behind a line that holds streams back it is asked again and again. */
import { ask } from "../answer";
import { Feed } from "./feed.svelte";
import { address, dataAge, honors, within } from "../services";
import type { Card, Readiness, StageState } from "../types";

const soon = within(4_000);
const askAge = () => dataAge("honors");

/** Follows the stage as its operator, its MC and the organisers see it. `name` stands before its age on a page of several feeds. */
export function followStage(congress_id: string, take: (stage: StageState) => void, name = ""): Feed {
  const path = { congress_id };
  const heard = (event: string, data: unknown) => {
    if (event === "stage") take(data as StageState);
    else if (event === "readiness") take((data as Readiness).stage);
  };
  const again = () => ask(honors.GET("/congresses/{congress_id}/stage", { params: { path }, fetch: soon }));
  return new Feed(address("honors", "/congresses/{congress_id}/stage/live", path), heard, {
    name,
    asking: { event: "stage", ask: again, askAge },
  });
}

/** Follows the card of the big screens. */
export function followBoard(congress_id: string, take: (card: Card) => void): Feed {
  const path = { congress_id };
  const heard = (event: string, data: unknown) => event === "card" && take(data as Card);
  const again = () => ask(honors.GET("/congresses/{congress_id}/board", { params: { path }, fetch: soon }));
  return new Feed(address("honors", "/congresses/{congress_id}/board/live", path), heard, {
    asking: { event: "card", ask: again, askAge },
  });
}
