/** What a service answered, as a value. "No" is not "no answer": only an answer changes what a page believes. */
import { sayEnded } from "../access/ended";
import type { components } from "../schema/registration";

type SentProblem = components["schemas"]["Problem"];

/** RFC 9457 problem as the services send it; `status` 0 means that no answer came at all. */
export type Problem = Omit<SentProblem, "errors" | "request_id"> & Partial<SentProblem>;

export type Answer<T> =
  | { kind: "ok"; value: T }
  /** Our service said no, and why: asking the same again changes nothing. */
  | { kind: "refused"; problem: Problem }
  /** 401 of our service: the session or the pairing no longer holds. */
  | { kind: "ended"; problem: Problem }
  /** Nobody of ours answered (no network, time-out, 5xx, a gateway, a captive portal): nothing is known, ask again. */
  | { kind: "away"; problem: Problem };

/** What became of a session or pairing that held once. */
export type Ending = "expired" | "revoked" | "signed_out";
const ENDINGS: readonly string[] = ["expired", "revoked", "signed_out"] satisfies Ending[];

/** What a 401 says of it by its code; null where it says nothing: there may never have been one. */
export function endingOf({ code }: Problem): Ending | null {
  return ENDINGS.includes(code) ? (code as Ending) : null;
}

/** A response with its content already read, as openapi-fetch gives it. */
export interface Sent<T> {
  data?: T;
  error?: unknown;
  response: Response;
}

/** Waits for a request and gives its answer; never throws. An answer that ends the session is also told to the page's door.
`looksRight` tells our answer from a stranger's JSON, where mistaking one for the other would do harm. */
export async function ask<T>(
  sending: Promise<Sent<T>>,
  looksRight: (value: T) => boolean = () => true,
): Promise<Answer<T>> {
  const answer = await askQuietly(sending, looksRight);
  if (answer.kind === "ended") sayEnded();
  return answer;
}

/** The same for questions whose 401 ends nothing: who am I, is this password right. */
export async function askQuietly<T>(
  sending: Promise<Sent<T>>,
  looksRight: (value: T) => boolean = () => true,
): Promise<Answer<T>> {
  try {
    const { data, error, response } = await sending;
    if (!response.ok) return answerOf(response, error);
    // only 204 has no content; a portal's sign-in page answers 200 too
    if (response.status === 204) return { kind: "ok", value: data as T };
    return data !== undefined && looksRight(data) ? { kind: "ok", value: data } : unreachable();
  } catch {
    return unreachable();
  }
}

function answerOf(response: Response, error: unknown): Answer<never> {
  const { status } = response;
  const ours = problemOf(response, error);
  const problem = ours ?? problemFor(status);
  if (!ours || status >= 500 || status < 400) return { kind: "away", problem };
  return { kind: status === 401 ? "ended" : "refused", problem };
}

/** The problem that one of our services sent; null when somebody else on the way answered. */
function problemOf(response: Response, sent: unknown): Problem | null {
  if (!(response.headers.get("Content-Type") ?? "").includes("problem+json")) return null;
  if (typeof sent !== "object" || sent === null) return null;
  if (typeof (sent as Partial<Problem>).detail !== "string") return null;
  return { ...(sent as Problem), status: response.status };
}

function unreachable(): { kind: "away"; problem: Problem } {
  return { kind: "away", problem: problemFor(0) };
}

/** A problem in the page's own words, for an answer that says nothing of use. */
export function problemFor(status: number): Problem {
  const title = status ? "Lỗi máy chủ" : "Mất kết nối";
  return { type: "about:blank", title, status, detail: sentenceFor(status), code: "away" };
}

function sentenceFor(status: number): string {
  if (status === 0) return "Không kết nối được máy chủ. Kiểm tra mạng rồi thử lại.";
  if (status === 413) return "Tệp lớn hơn mức cho phép. Chia nhỏ tệp rồi nhập lại.";
  if (status >= 500) return "Máy chủ đang bận hoặc đang khởi động lại. Chờ vài giây rồi thử lại.";
  return "Câu trả lời không phải của máy chủ đại hội. Kiểm tra mạng (trang đăng nhập Wi-Fi) rồi thử lại.";
}
