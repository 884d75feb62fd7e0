import { afterEach, beforeEach, expect, test, vi } from "vitest";
import {
  fetchCard,
  isNoPass,
  keepCard,
  KEPT_FOR_MS,
  keptCards,
  loadCard,
  type PassCard,
  sendVisit,
} from "./card";
import type { Visit } from "../../shared/line/types";

const BEGINS = Date.parse("2026-12-01T00:30:00Z");
const CARD = {
  full_name: "Vi Thử An",
  starts_at: new Date(BEGINS).toISOString(),
  state: "ISSUED",
} as unknown as PassCard;

beforeEach(() => {
  const kept = new Map<string, string>();
  vi.stubGlobal(
    "localStorage",
    new Proxy(
      {
        getItem: (name: string) => kept.get(name) ?? null,
        setItem: (name: string, value: string) => void kept.set(name, value),
        removeItem: (name: string) => void kept.delete(name),
      },
      {
        ownKeys: () => [...kept.keys()],
        getOwnPropertyDescriptor: () => ({ enumerable: true, configurable: true }),
      },
    ),
  );
  vi.useFakeTimers({ now: BEGINS });
  keepCard("secret", { card: CARD, fetched_at: BEGINS });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test("the card stays on the phone over the congress", () => {
  vi.setSystemTime(BEGINS + KEPT_FOR_MS);
  expect(loadCard("secret")?.card.full_name).toBe("Vi Thử An");
  expect(keptCards()).toHaveLength(1);
});

test("two weeks after the congress it is gone, also when the clock is put back", () => {
  vi.setSystemTime(BEGINS + KEPT_FOR_MS + 1);
  expect(keptCards()).toEqual([]);
  expect(JSON.stringify(Object.keys(localStorage))).not.toContain("daihoi-pass-");
  vi.setSystemTime(BEGINS);
  expect(loadCard("secret")).toBeNull();
});

test("a card opened again so late is not kept anew", () => {
  vi.setSystemTime(BEGINS + KEPT_FOR_MS + 1);
  keepCard("secret", { card: CARD, fetched_at: Date.now() });
  expect(keptCards()).toEqual([]);
});

test("who writes a visit that somebody else wrote meanwhile gets theirs to look at, and can write then", async () => {
  const visit = { companions: 1 } as Visit;
  const theirs = { visit: { companions: 3 }, version: 4, source: "ORGANIZERS" };
  const asked: { seen: number }[] = [];
  vi.stubGlobal("fetch", (_address: string, { body }: { body: string }) => {
    const { seen } = JSON.parse(body) as { seen: number };
    asked.push({ seen });
    if (seen === 4) return Promise.resolve(Response.json({ visit, version: 5, source: "DELEGATE" }));
    const said = { status: 409, detail: "Vừa có người khác ghi mục này.", current: theirs };
    const headers = { "Content-Type": "application/problem+json" };
    return Promise.resolve(new Response(JSON.stringify(said), { status: 409, headers }));
  });
  const refused = await sendVisit("secret", visit, 0);
  expect(refused).toEqual({ file: theirs, problem: "Vừa có người khác ghi mục này." });
  const taken = await sendVisit("secret", visit, refused.file!.version);
  expect([taken.file!.version, taken.problem]).toEqual([5, ""]);
});

test("what a stranger on the way answers takes no pass off the phone", async () => {
  const portal = new Response("<html></html>", { status: 404, headers: { "Content-Type": "text/html" } });
  vi.stubGlobal("fetch", () => Promise.resolve(portal));
  const answer = await fetchCard("secret");
  expect([answer.kind, isNoPass(answer)]).toEqual(["away", false]);
});

test("our own no says that there is no such pass", async () => {
  const headers = { "Content-Type": "application/problem+json" };
  const ours = new Response('{"code":"not_found","detail":"Không có thẻ này."}', { status: 404, headers });
  vi.stubGlobal("fetch", () => Promise.resolve(ours));
  expect(isNoPass(await fetchCard("secret"))).toBe(true);
});
