/** Words for answers to the summons and for leave. */
import type { AnswersFile } from "../line/types";

export type AnswerValue = NonNullable<AnswersFile["answer"]>;

export const ANSWERS: Record<AnswerValue, string> = {
  CONFIRMED: "Sẽ dự",
  DECLINED: "Báo không dự",
  LATE: "Được phép đến muộn",
  LEAVES_EARLY: "Được phép về sớm",
  ABSENT: "Vắng có phép",
};

export const SOURCES: Record<AnswersFile["lines"][number]["source"], string> = {
  DELEGATE: "Đại biểu",
  UNIT: "Đơn vị",
  ORGANIZERS: "Ban Tổ chức",
};

/** What holds of somebody, for a chip; [] where nothing was said. Who came is there: no leave to be absent, no refusal is true
 * of them. */
export function answerWords(one: {
  answer: AnswerValue | null;
  leave: AnswerValue | null;
  came?: boolean;
}): string[] {
  const said = one.came ? [one.leave === "ABSENT" ? null : one.leave] : [one.answer, one.leave];
  return [...(one.came ? ["Đã đến"] : []), ...said.flatMap((value) => (value ? [ANSWERS[value]] : []))];
}
