/** Asks for a delegation by its head's link, and reports of its people: plain fetch, for old in-app browsers. */
import type { AnswerValue } from "../shared/answers";
import type { HeadedDelegation } from "../shared/types";

export type Answered =
  | { is: "DELEGATION"; delegation: HeadedDelegation }
  | { is: "CLOSED" | "REFUSED" | "NO_ANSWER"; detail: string };

export interface Report {
  delegate_id: string;
  value: AnswerValue;
  reason: string;
  seen: number;
}

const WAIT_MS = 12_000;
const AWAY = "Chưa có mạng hoặc máy chủ đang bận. Số liệu dưới đây là của lần tải trước.";

async function send(path: string, body: unknown): Promise<Answered> {
  const stop = new AbortController();
  const timer = setTimeout(() => stop.abort(), WAIT_MS);
  try {
    const response = await fetch(`/api/registration/v1/delegations${path}`, {
      method: "POST",
      headers: { "Content-Type": "application/json", Accept: "application/json", "X-Daihoi": "1" },
      body: JSON.stringify(body),
      cache: "no-store",
      signal: stop.signal,
    });
    const said = (await response.json()) as HeadedDelegation & { detail?: string };
    if (response.ok && Array.isArray(said.people)) return { is: "DELEGATION", delegation: said };
    if (response.status >= 500 || !said.detail) return { is: "NO_ANSWER", detail: AWAY };
    return { is: response.status === 404 ? "CLOSED" : "REFUSED", detail: said.detail };
  } catch {
    return { is: "NO_ANSWER", detail: AWAY };
  } finally {
    clearTimeout(timer);
  }
}

export const open = (secret: string): Promise<Answered> => send("", { secret });

export const report = (secret: string, said: Report): Promise<Answered> =>
  send("/answers", { secret, ...said });

export const takeBack = (secret: string, delegate_id: string, seen: number): Promise<Answered> =>
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
