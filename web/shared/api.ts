/** How a page speaks to a service: a refusal or failure comes back as a value with a Vietnamese sentence, never as an exception. */

export type Service = "registration" | "checkin" | "honors";

/** RFC 9457 problem as the services send it; `status` 0 means that no answer came at all. */
export interface Problem {
  status: number;
  title: string;
  detail: string;
  type?: string;
  request_id?: string;
}

export type Answer<T> = { ok: true; value: T } | { ok: false; error: Problem };

export interface Call {
  method?: "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
  /** Sent as JSON, or as multipart when it is FormData. */
  body?: unknown;
  query?: Record<string, string | number | boolean | null | undefined>;
  /** A command that must not happen twice: the same key gives the stored answer again. */
  idempotencyKey?: string;
  /** Milliseconds until the page stops waiting; 15 000 unless told. */
  timeout?: number;
}

export const UNREACHABLE: Problem = {
  status: 0,
  title: "Mất kết nối",
  detail: "Không kết nối được máy chủ. Kiểm tra mạng rồi thử lại.",
};

/** The address of a service's resource: `address("honors", "/me", {limit: 5})` -> `/api/honors/v1/me?limit=5`. */
export function address(service: Service, path: string, query: Call["query"] = {}): string {
  const pairs = Object.entries(query).filter(
    ([, value]) => value !== undefined && value !== null && value !== "",
  );
  const text = new URLSearchParams(pairs.map(([key, value]) => [key, String(value)])).toString();
  return `/api/${service}/v1${path}${text ? `?${text}` : ""}`;
}

/** Sends one request and gives its answer; every failure is a Problem whose `detail` can be shown as it is. */
export async function call<T>(service: Service, path: string, options: Call = {}): Promise<Answer<T>> {
  const headers = new Headers({ Accept: "application/json", "X-Daihoi": "1" });
  if (options.idempotencyKey) headers.set("Idempotency-Key", options.idempotencyKey);
  const init: RequestInit = {
    method: options.method ?? "GET",
    headers,
    credentials: "same-origin",
    cache: "no-store",
  };
  if (options.body instanceof FormData) init.body = options.body;
  else if (options.body !== undefined) {
    headers.set("Content-Type", "application/json");
    init.body = JSON.stringify(options.body);
  }
  const stop = new AbortController();
  const timer = setTimeout(() => stop.abort(), options.timeout ?? 15_000);
  init.signal = stop.signal;
  try {
    const response = await fetch(address(service, path, options.query), init);
    return response.ok
      ? { ok: true, value: await content<T>(response) }
      : { ok: false, error: await problemOf(response) };
  } catch {
    return { ok: false, error: UNREACHABLE };
  } finally {
    clearTimeout(timer);
  }
}

async function content<T>(response: Response): Promise<T> {
  if (response.status === 204) return undefined as T;
  return (await response.json()) as T;
}

/** The problem of a response that is not 2xx, also when a gateway answered in its own words. */
export async function problemOf(response: Response): Promise<Problem> {
  if ((response.headers.get("Content-Type") ?? "").includes("json")) {
    const sent: unknown = await response.json().catch(() => null);
    if (isProblem(sent)) return { ...sent, status: response.status };
  }
  return { status: response.status, title: "Lỗi máy chủ", detail: sentenceFor(response.status) };
}

function isProblem(sent: unknown): sent is Problem {
  return (
    typeof sent === "object" && sent !== null && typeof (sent as { detail?: unknown }).detail === "string"
  );
}

function sentenceFor(status: number): string {
  if (status === 401) return "Phiên làm việc đã hết. Đăng nhập lại để tiếp tục.";
  if (status === 403) return "Tài khoản này không có quyền làm việc đó.";
  if (status === 404) return "Không tìm thấy nội dung này. Tải lại trang rồi thử lại.";
  if (status === 413) return "Tệp lớn hơn mức cho phép. Chia nhỏ tệp rồi nhập lại.";
  if (status >= 500) return "Máy chủ đang bận hoặc đang khởi động lại. Chờ vài giây rồi thử lại.";
  return "Máy chủ không nhận yêu cầu này. Kiểm tra lại nội dung rồi thử lại.";
}
