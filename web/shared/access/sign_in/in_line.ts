/** A sign-in that others' tries kept from being looked at is sent again by itself: who knows the password need not press. */
import { jittered } from "../../line/again";
import type { Answer } from "../../line/answer";

const FOR_MS = 60_000;
const PAUSE_MS = 1_000;

/** Sends until somebody looked, for a minute; `waits` hears that it is not the first time. */
export async function untilDrawn<T>(send: () => Promise<Answer<T>>, waits: () => void): Promise<Answer<T>> {
  const until = Date.now() + FOR_MS;
  for (;;) {
    const answer = await send();
    if (answer.kind === "ok" || answer.problem.code !== "not_drawn" || Date.now() >= until) return answer;
    waits();
    await new Promise((done) => setTimeout(done, jittered(PAUSE_MS)));
  }
}
