/** Asks our services from a phone's in-app browser: plain fetch and a timer, for such browsers know nothing newer. */
import { type Answer, askQuietly, type Sent } from "./answer";

/** How a page that asks plainly says that nothing of ours answered. */
export interface AwayWords {
  /** No answer came at all. */
  readonly lost: string;
  /** A server answered, and could not do it. */
  readonly busy: string;
}

export interface PlainRequest<T> {
  /** POST with a body and GET without, unless it is named. */
  readonly method?: "PUT";
  readonly body?: object | null;
  readonly words: AwayWords;
  readonly headers?: Readonly<Record<string, string>>;
  /** How long the whole answer may take. */
  readonly ms?: number;
  /** How the content of a good answer is read; as JSON unless something else is given. */
  readonly read?: (response: Response) => Promise<T>;
  /** Hears every answer of ours that was good. */
  readonly heard?: (response: Response) => void;
}

const WAIT_MS = 12_000;

/** Sends a request and gives its answer, away in the page's own words; never throws. A stranger's answer is none. */
export async function askPlainly<T>(
  path: string,
  asked: PlainRequest<T>,
  looksRight: (value: T) => boolean,
): Promise<Answer<T>> {
  const sending = send(path, asked);
  const answer = await askQuietly(sending, looksRight);
  if (answer.kind === "ok") asked.heard?.((await sending).response);
  if (answer.kind !== "away") return answer;
  const { problem } = answer;
  const { lost, busy } = asked.words;
  const detail = problem.status === 0 ? lost : problem.status >= 500 ? busy : problem.detail;
  return { kind: "away", problem: { ...problem, detail } };
}

async function send<T>(path: string, { method, body, headers, ms, read }: PlainRequest<T>): Promise<Sent<T>> {
  const stop = new AbortController();
  const timer = setTimeout(() => stop.abort(), ms ?? WAIT_MS);
  try {
    const response = await fetch(path, {
      method: method ?? (body ? "POST" : "GET"),
      headers: { "Content-Type": "application/json", Accept: "*/*", "X-Daihoi": "1", ...headers },
      body: body ? JSON.stringify(body) : undefined,
      cache: "no-store",
      signal: stop.signal,
    });
    if (!response.ok) return { error: await response.json().catch(() => null), response };
    return { data: read ? await read(response) : ((await response.json()) as T), response };
  } finally {
    clearTimeout(timer);
  }
}
