/** The server's clock as this page last heard it: a countdown is by that, whatever the clock of the screen says. */
import { ask } from "../../shared/line/answer";
import { honors, within } from "../../shared/line/services";
import type { ServerClock } from "../cards/countdown";

const PATIENCE_MS = 4_000;

export const heard = $state<{ clock: ServerClock | null }>({ clock: null });

/** Asks once what time it is there. */
export async function hearClock(congressId: string): Promise<void> {
  const params = { path: { congress_id: congressId } };
  const answer = await ask(
    honors.GET("/congresses/{congress_id}/board", { params, fetch: within(PATIENCE_MS) }),
  );
  if (answer.kind === "ok") heard.clock = { time: Date.parse(answer.value.as_of), at: performance.now() };
}
