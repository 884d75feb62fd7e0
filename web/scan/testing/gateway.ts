/** A network for the tests: answers fetch as the checkin service would, or not at all. Only the wire is stood in for. */
import { vi } from "vitest";
import type { Verdict } from "../deciding/decide";
import type { ScanAnswer } from "../sending/wire";

export interface Request_ {
  path: string;
  query: URLSearchParams;
  body: Record<string, unknown>;
}
export type Reply = { status: number; body: unknown; date?: string; from?: string } | "NO_NETWORK" | "NEVER";

/** Puts `reply` in the place of the network and gives the list of what was asked. */
export function network(reply: (request: Request_) => Reply): Request_[] {
  const asked: Request_[] = [];
  vi.stubGlobal("fetch", async (sent: Request, init: RequestInit) => {
    const { pathname, searchParams: query } = new URL(sent.url);
    const path = pathname.replace("/api/checkin/v1", "");
    const text = await sent.text();
    const request = { path, query, body: text ? (JSON.parse(text) as Record<string, unknown>) : {} };
    asked.push(request);
    const answer = reply(request);
    if (answer === "NO_NETWORK") throw new TypeError("Failed to fetch");
    if (answer === "NEVER")
      return new Promise((_, reject) =>
        init.signal?.addEventListener("abort", () => reject(init.signal?.reason as Error)),
      );
    const headers = new Headers({
      "Content-Type": answer.from ?? (answer.status < 400 ? "application/json" : "application/problem+json"),
    });
    if (answer.date) headers.set("Date", answer.date);
    return new Response(JSON.stringify(answer.body), { status: answer.status, headers });
  });
  return asked;
}

export function scanAnswer(id: unknown, verdict: Verdict, flagged = false): ScanAnswer {
  const recorded_at = "2026-11-22T00:42:00Z";
  return {
    scan_id: String(id),
    verdict,
    sentence: "",
    reason: "",
    delegate: null,
    first_scan: null,
    flagged,
    recorded_at,
  };
}

export interface Sent_ {
  scan_id: string;
  kind: string;
  congress_id: string;
  gate_id: string;
  session_id: string;
  shown: Verdict;
  text: string | null;
  sealed: string | null;
  age_ms: number | null;
  wall_age_ms: number | null;
}

/** Answers a batch scan by scan. */
export function batchAnswer(body: Record<string, unknown>, one: (scan: Sent_) => unknown): Reply {
  return { status: 200, body: { results: (body.scans as Sent_[]).map(one) } };
}

export function problem(status: number, detail = "không nhận", code = "x"): Reply {
  return { status, body: { status, title: "", detail, type: "about:blank", code } };
}

/** What a gateway says in its own words when no service of ours stands behind it. */
export function fromTheGateway(status: number): Reply {
  return { status, body: "Bad Gateway", from: "text/html" };
}
