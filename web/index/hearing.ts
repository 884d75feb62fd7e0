/** Checkin and honors hear of a sign-in or a new congress a moment after registration: until then their refusal is no news. */
import type { Problem } from "../shared/line/answer";

const HEARD_WITHIN_MS = 20_000;
export const ASK_AGAIN_MS = 1_000;

/** Whether a service that answers so may just not have heard yet; `since` is when it was asked first, in milliseconds since 1970. */
export function mayNotHaveHeard(problem: Problem | null, since: number, now = Date.now()): boolean {
  return (
    problem !== null && (problem.status === 401 || problem.status === 404) && now - since < HEARD_WITHIN_MS
  );
}
