import { afterEach, expect, test, vi } from "vitest";
import { askPlainly } from "./plain_ask";

const words = { lost: "Chưa có mạng.", busy: "Máy chủ đang bận." };
const isNamed = (value: { name?: string }) => typeof value.name === "string";
const ask = () => askPlainly<{ name?: string }>("/api/x", { body: { secret: "s" }, words }, isNamed);

function answering(body: string, status: number, type: string) {
  vi.stubGlobal("fetch", () =>
    Promise.resolve(new Response(body, { status, headers: { "Content-Type": type } })),
  );
}
afterEach(() => vi.unstubAllGlobals());

test("our no is a no, with the service's own sentence", async () => {
  answering(
    '{"status":404,"code":"not_found","detail":"Không có thẻ này."}',
    404,
    "application/problem+json",
  );
  expect(await ask()).toMatchObject({
    kind: "refused",
    problem: { status: 404, detail: "Không có thẻ này." },
  });
});

test.each([
  ["a portal's page", "<html></html>", 404, "text/html"],
  ["a proxy's JSON", '{"error":"no route"}', 404, "application/json"],
  ["a portal's welcome", "<html></html>", 200, "text/html"],
  ["somebody's JSON", '{"hello":1}', 200, "application/json"],
  ["a gateway without its service", "", 502, "text/plain"],
  ["a service that fails", '{"status":500,"code":"x","detail":"Lỗi."}', 500, "application/problem+json"],
])("%s is no answer, and nothing is known by it", async (_what, body, status, type) => {
  answering(body, status, type);
  expect((await ask()).kind).toBe("away");
});

test("no network is said in the page's own words, and a busy server too", async () => {
  vi.stubGlobal("fetch", () => Promise.reject(new TypeError("no network")));
  expect(await ask()).toMatchObject({ kind: "away", problem: { detail: words.lost } });
  answering("", 503, "text/plain");
  expect(await ask()).toMatchObject({ kind: "away", problem: { detail: words.busy } });
});

test("an answer that stops half-way is ended by the clock", async () => {
  vi.useFakeTimers();
  vi.stubGlobal("fetch", (_path: string, { signal }: { signal: AbortSignal }) => {
    const body = new ReadableStream({
      start: (half) => signal.addEventListener("abort", () => half.error(new Error())),
    });
    return Promise.resolve(new Response(body, { headers: { "Content-Type": "application/json" } }));
  });
  const asking = ask();
  await vi.advanceTimersByTimeAsync(12_000);
  expect((await asking).kind).toBe("away");
  vi.useRealTimers();
});
