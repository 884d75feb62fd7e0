/** Stands in for the three services at the protocol: what each path answers, until a test says otherwise. */

export type Reply = () => Response;

const problem = (status: number, code = "c"): Reply => {
  const body = { type: "about:blank", title: "t", detail: `Câu ${status} của máy chủ.`, status, code };
  const headers = { "Content-Type": "application/problem+json" };
  return () => Response.json(body, { status, headers });
};

export const ENDED = problem(401);
export const EXPIRED = problem(401, "expired");
export const REVOKED = problem(401, "revoked");
export const SIGNED_OUT = problem(401, "signed_out");
export const FORBIDDEN = problem(403);
export const NOT_FOUND = problem(404, "not_found");
export const CONFLICT = problem(409);
/** PostgreSQL is away: the service itself says so. */
export const UNAVAILABLE = problem(503);
/** The service is away: the gateway answers. */
export const BAD_GATEWAY: Reply = () => new Response("", { status: 502 });
export const PORTAL: Reply = () =>
  new Response("<html>Đăng nhập Wi-Fi</html>", { headers: { "Content-Type": "text/html" } });
export const ok =
  (value: unknown): Reply =>
  () =>
    Response.json(value);
export const nothing: Reply = () => {
  throw new TypeError("Failed to fetch");
};

export interface Asked {
  method: string;
  path: string;
  key: string | null;
  body: unknown;
}

/** Answers by the end of the path; what is not named here is away. */
export class Services {
  replies: Record<string, Reply> = {};
  asked: Asked[] = [];

  readonly fetch = async (request: Request): Promise<Response> => {
    const { pathname } = new URL(request.url);
    const text = await request.text();
    const key = request.headers.get("Idempotency-Key");
    this.asked.push({ method: request.method, path: pathname, key, body: text ? JSON.parse(text) : null });
    const name = Object.keys(this.replies).find((end) => pathname.endsWith(end));
    return name ? this.replies[name]!() : BAD_GATEWAY();
  };
}
