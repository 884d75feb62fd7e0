/** A network for the tests: answers fetch as the checkin service would, or not at all. Only the wire is stood in for. */
import { vi } from "vitest";
import type { Verdict } from "../decide";
import type { ScanAnswer } from "../wire";

export interface Request_ {
  path: string;
  body: Record<string, unknown>;
}
type Reply = { status: number; body: unknown } | "NO_NETWORK" | "NEVER";

/** Puts `reply` in the place of the network and gives the list of what was asked. */
export function network(reply: (request: Request_) => Reply): Request_[] {
  const asked: Request_[] = [];
  vi.stubGlobal("fetch", (address: string, init: RequestInit) => {
    const path = address.replace("/api/checkin/v1", "");
    const request = {
      path,
      body: init.body ? (JSON.parse(String(init.body)) as Record<string, unknown>) : {},
    };
    asked.push(request);
    const answer = reply(request);
    if (answer === "NO_NETWORK") return Promise.reject(new TypeError("Failed to fetch"));
    if (answer === "NEVER")
      return new Promise((_, reject) =>
        init.signal?.addEventListener("abort", () => reject(init.signal?.reason as Error)),
      );
    const headers = { "Content-Type": answer.status < 400 ? "application/json" : "application/problem+json" };
    return Promise.resolve(new Response(JSON.stringify(answer.body), { status: answer.status, headers }));
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

/** Answers a batch scan by scan. */
export function batchAnswer(
  body: Record<string, unknown>,
  one: (scan: { scan_id: string; shown: Verdict; text: string }) => unknown,
): Reply {
  const scans = body.scans as { scan_id: string; shown: Verdict; text: string }[];
  return { status: 200, body: { results: scans.map(one) } };
}

export function problem(status: number, detail = "không nhận"): Reply {
  return { status, body: { status, title: "", detail } };
}
