/** What was done is not told as failed: after a lost answer the same command is sent again with its id, and the server tells what became of it. */
import type { Answer, Problem } from "../../shared/line/answer";

/** When the same is asked again. A take is not: a name whose moment has passed is announced by a new press only. */
export const ASK_WHETHER_DONE_MS = [400, 1_500];

/** The answer to `asking`, asked again after each of `waits` while nobody answers. */
export async function heard<T>(
  asking: () => Promise<Answer<T>>,
  waits: readonly number[],
): Promise<Answer<T>> {
  let answer = await asking();
  for (const wait of waits) {
    if (answer.kind !== "away") break;
    await new Promise((resolve) => setTimeout(resolve, wait));
    answer = await asking();
  }
  return answer;
}

/** The problem of an answer; where none came, nobody says that it was not done. */
export function unsure({ kind, problem }: Exclude<Answer<unknown>, { kind: "ok" }>): Problem {
  if (kind !== "away" || problem.status !== 0) return problem;
  return {
    ...problem,
    detail: "Mất câu trả lời, không rõ máy chủ đã nhận chưa. Xem danh sách và màn hình rồi mới bấm lại.",
  };
}
