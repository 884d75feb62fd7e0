/** The three services as a page calls them: their paths, bodies and answers are those of their OpenAPI documents. */
import createClient, { type Client } from "openapi-fetch";
import { heardServer } from "../time/server_ahead.svelte";
import type { paths as CheckinPaths } from "../schema/checkin";
import type { paths as HonorsPaths } from "../schema/honors";
import type { paths as RegistrationPaths } from "../schema/registration";

export type Service = "registration" | "checkin" | "honors";

type Under<Paths, Root extends string> = {
  [Path in keyof Paths as Path extends `${Root}${infer Rest}` ? Rest : never]: Paths[Path];
};
interface Paths {
  registration: Under<RegistrationPaths, "/api/registration/v1">;
  checkin: Under<CheckinPaths, "/api/checkin/v1">;
  honors: Under<HonorsPaths, "/api/honors/v1">;
}

const PATIENCE_MS = 15_000;

/** Sends a request and waits for the whole answer, `ms` at the most; `client.GET(path, { fetch: within(4_000) })`.

Made with a timer, because `AbortSignal.timeout` came to phones with iOS 16 only. */
export function within(ms: number): (request: Request) => Promise<Response> {
  return async (request) => {
    const stop = new AbortController();
    const timer = setTimeout(() => stop.abort(), ms);
    try {
      const { status, statusText, headers, ...answer } = await heard(request, stop.signal);
      return new Response(answer.body, { status, statusText, headers });
    } finally {
      clearTimeout(timer);
    }
  };
}

/** A body that stops half-way is no answer: it is read here, inside the time. */
async function heard(request: Request, signal: AbortSignal) {
  const response = await fetch(request, { signal });
  const body = await response.arrayBuffer();
  const { status, statusText, headers } = response;
  heardServer(headers.get("X-Now"));
  return { status, statusText, headers, body: body.byteLength ? body : null };
}

/** A request needs a whole address; tests have no page to take it from. */
function origin(): string {
  return globalThis.location?.origin ?? "http://localhost";
}

function clientOf<S extends Service>(service: S): Client<Paths[S]> {
  return createClient<Paths[S]>({
    baseUrl: `${origin()}/api/${service}/v1`,
    headers: { Accept: "application/json", "X-Daihoi": "1" },
    credentials: "same-origin",
    cache: "no-store",
    fetch: within(PATIENCE_MS),
  });
}

export const registration = clientOf("registration");
export const checkin = clientOf("checkin");
export const honors = clientOf("honors");

/** How many milliseconds ago everything that `service` hears of others had been applied there; null while nobody knows. */
export async function dataAge(service: Service): Promise<number | null> {
  try {
    const response = await within(4_000)(new Request(`${origin()}/api/${service}/health/ready`));
    const { data_age_ms } = (await response.json()) as { data_age_ms?: unknown };
    return typeof data_age_ms === "number" ? data_age_ms : null;
  } catch {
    return null;
  }
}

/** The body of an upload, from the same object that the types ask for: `{ body: { file }, bodySerializer: asForm }`. */
export function asForm(body: Record<string, string | Blob>): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(body)) form.append(name, value);
  return form;
}

/** An address for a picture, a download or a stream: `address("honors", "/congresses/{congress_id}/board/live", { congress_id })`.
Names that stand in the path fill it, the others become the query. */
export function address<S extends Service>(
  service: S,
  path: keyof Paths[S] & string,
  given: Record<string, string | number | readonly string[] | undefined> = {},
): string {
  const query = new URLSearchParams();
  let filled: string = path;
  for (const [name, value] of Object.entries(given)) {
    const place = `{${name}}`;
    if (filled.includes(place)) filled = filled.replace(place, encodeURIComponent(String(value)));
    else if (typeof value === "object") for (const one of value) query.append(name, one);
    else if (value !== undefined) query.set(name, String(value));
  }
  const asked = query.toString();
  return `/api/${service}/v1${filled}${asked ? `?${asked}` : ""}`;
}
