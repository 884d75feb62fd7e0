/** Asks for a delegation by its head's link, and reports of its people: plainly, for old in-app browsers. */
import type { Answer } from "../shared/line/answer";
import type { AnswerValue } from "../shared/words/answers";
import { askPlainly } from "../shared/line/plain_ask";
import type { HeadedDelegation } from "../shared/line/types";

export interface Report {
  delegate_id: string;
  value: AnswerValue;
  reason: string;
  seen: number;
}

const AWAY = "Chưa có mạng hoặc máy chủ đang bận. Số liệu dưới đây là của lần tải trước.";

function send(path: string, body: object): Promise<Answer<HeadedDelegation>> {
  return askPlainly<HeadedDelegation>(
    `/api/registration/v1/delegations${path}`,
    { body, words: { lost: AWAY, busy: AWAY } },
    ({ people }) => Array.isArray(people),
  );
}

/** Our service says that this link opens nothing (any more). */
export function isClosed(answer: Answer<HeadedDelegation>): boolean {
  return answer.kind === "refused" && answer.problem.status === 404;
}

export const open = (secret: string): Promise<Answer<HeadedDelegation>> => send("", { secret });

export const report = (secret: string, said: Report): Promise<Answer<HeadedDelegation>> =>
  send("/answers", { secret, ...said });

export const takeBack = (
  secret: string,
  delegate_id: string,
  seen: number,
): Promise<Answer<HeadedDelegation>> =>
  send("/answers/taking-back", { secret, delegate_id, line: "LEAVE", seen });

/** The people of a delegation by where they are: still missing without a word first. */
export function sorted(people: HeadedDelegation["people"]): {
  missing: HeadedDelegation["people"];
  excused: HeadedDelegation["people"];
  present: HeadedDelegation["people"];
} {
  const away = (one: HeadedDelegation["people"][number]) =>
    one.leave === "ABSENT" || one.answer === "DECLINED";
  return {
    missing: people.filter((one) => !one.first_at && !away(one)),
    excused: people.filter((one) => !one.first_at && away(one)),
    present: people.filter((one) => one.first_at),
  };
}
