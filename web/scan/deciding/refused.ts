/** Our service said no. */
import type { Answer } from "../../shared/line/answer";

/** Our service answered no to this very thing: that is an answer, and the line is up. */
export class Refused extends Error {}

export function isNo(answer: Answer<unknown>): answer is Extract<Answer<unknown>, { kind: "refused" }> {
  return answer.kind === "refused" && [404, 409, 422].includes(answer.problem.status);
}
