/** What was done is not told as failed: after a lost answer the same command is sent again with its id, and the server tells what became of it. */
import { jittered } from "../../shared/line/again";
import type { Answer, Problem } from "../../shared/line/answer";
import type { StageState } from "../../shared/line/types";

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

const LOOK_AGAIN_MS = 1_000;

/** What the operator reads once the line is back and nothing came of the press: its id is kept, so pressed again it is done once. */
export const NOT_DONE =
  "Máy chủ đã trả lời lại: chưa nhận lệnh vừa rồi, màn hình chưa đổi. Bấm lại nếu vẫn muốn; bấm lại cũng chỉ làm một lần.";

/** Whether the stage moved on from `revision`, at which a command without an answer was sent; null where nobody waits for that any more. */
export async function becameOf(
  revision: number,
  stage: () => Promise<Answer<StageState>>,
  waited: () => boolean,
): Promise<boolean | null> {
  while (waited()) {
    const answer = await stage();
    if (answer.kind === "ok") return waited() ? answer.value.revision !== revision : null;
    await new Promise((resolve) => setTimeout(resolve, jittered(LOOK_AGAIN_MS)));
  }
  return null;
}
