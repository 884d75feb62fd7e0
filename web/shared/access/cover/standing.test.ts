import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { asTitle, withoutCongress } from "../../../board/screen/silence";
import { BAD_GATEWAY, ENDED, NOT_FOUND, ok, type Reply, Services } from "../../testing/services";
import type { Card } from "../../line/types";
import { Doorkeeper } from "../doorkeeper.svelte";
import { sayEnded } from "../ended";
import { pageStanding } from "./standing.svelte";

const ME = "/registration/v1/me";
const LIST = "/registration/v1/congresses";
const ONE = "/registration/v1/congresses/c1";
const CLIENT = "/honors/v1/paired-clients/me";
const staff = ok({ name: "Đồng chí Thử", roles: ["ORGANIZER"] });
const congress = (state: string, closed_at: string | null = null) => ({
  ...{ congress_id: "c1", name: "Đại hội thử", state, closed_at },
});
const other = { congress_id: "c2", name: "Đại hội khác", state: "ACTIVE", closed_at: null };
const screen = (standing: string | null) =>
  ok({ client_id: "k", congress_id: "c1", roles: ["SCREEN"], standing });

let services: Services;
let keeper: Doorkeeper;
let tab: Map<string, string>;
beforeEach(() => {
  vi.useFakeTimers();
  services = new Services();
  tab = new Map();
  vi.stubGlobal("fetch", services.fetch);
  vi.stubGlobal("location", { origin: "http://localhost", search: "", pathname: "/live/" });
  vi.stubGlobal("localStorage", { getItem: () => null, setItem: () => undefined });
  vi.stubGlobal("sessionStorage", {
    getItem: (key: string) => tab.get(key) ?? null,
    setItem: (key: string, value: string) => tab.set(key, value),
  });
});
afterEach(() => {
  keeper.close();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);
async function stand(replies: Record<string, Reply>, kind: "board" | "live" = "live") {
  services.replies = replies;
  keeper = new Doorkeeper(kind === "board" ? "honors" : null, kind === "board");
  await pass(10);
}
const atWork = (one: Reply) => ({ [ME]: staff, [LIST]: ok([congress("ACTIVE"), other]), [ONE]: one });

test("an open page hears within seconds that its congress was archived, and that it came back", async () => {
  tab.set("daihoi.congress", "c1");
  await stand(atWork(ok(congress("ACTIVE"))));
  expect([keeper.watch.now, pageStanding.now]).toEqual(["OPEN", "OPEN"]);
  const reopenings = pageStanding.reopenings;
  services.replies[ONE] = ok(congress("ARCHIVED"));
  await pass(5_000);
  expect([keeper.watch.now, pageStanding.now, keeper.watch.since !== null]).toEqual([
    "ARCHIVED",
    "ARCHIVED",
    true,
  ]);
  expect(keeper.entrance).toMatchObject({ state: "inside", congressId: "c1" });
  services.replies[ONE] = ok(congress("ACTIVE"));
  await pass(5_000);
  expect([keeper.watch.now, keeper.watch.since, pageStanding.reopenings]).toEqual([
    "OPEN",
    null,
    reopenings + 1,
  ]);
});

test("an open page hears that its congress was deleted", async () => {
  tab.set("daihoi.congress", "c1");
  await stand(atWork(ok(congress("ACTIVE"))));
  services.replies[ONE] = NOT_FOUND;
  await pass(5_000);
  expect(keeper.watch.now).toBe("GONE");
});

test("an open page hears that its congress was closed, and that the closing was broken off", async () => {
  tab.set("daihoi.congress", "c1");
  await stand(atWork(ok(congress("ACTIVE", "2026-11-30T05:00:00Z"))));
  await pass(5_000);
  expect(keeper.entrance).toMatchObject({ congress: { closed_at: "2026-11-30T05:00:00Z" } });
  expect(keeper.watch.now).toBe("OPEN");
  services.replies[ONE] = ok(congress("ACTIVE"));
  await pass(5_000);
  expect(keeper.entrance).toMatchObject({ congress: { closed_at: null } });
});

test("who does not answer changes nothing of what the page believes", async () => {
  tab.set("daihoi.congress", "c1");
  await stand(atWork(ok(congress("ARCHIVED"))));
  await pass(5_000);
  services.replies[ONE] = BAD_GATEWAY;
  await pass(20_000);
  expect(keeper.watch.now).toBe("ARCHIVED");
});

test("an archived page does not come back because its session ended meanwhile", async () => {
  tab.set("daihoi.congress", "c1");
  await stand(atWork(ok(congress("ACTIVE"))));
  services.replies[ONE] = ok(congress("ARCHIVED"));
  await pass(5_000);
  services.replies = { [ME]: ENDED };
  sayEnded();
  await pass(50);
  expect([keeper.signedOut, keeper.watch.now]).toEqual([true, "ARCHIVED"]);
});

test("a page of an archived congress that is loaded anew says so and does not land in another one", async () => {
  tab.set("daihoi.congress", "c1");
  await stand({ [ME]: staff, [LIST]: ok([other]), [ONE]: ok(congress("ARCHIVED")) });
  expect(keeper.entrance).toMatchObject({ state: "inside", congressId: "c1" });
  expect([keeper.watch.now, keeper.watch.since]).toEqual(["ARCHIVED", null]);
  await pass(4_000);
  services.replies[ONE] = ok(congress("ACTIVE"));
  await pass(5_000);
  expect(keeper.watch.now).toBe("OPEN");
});

test("a paired screen hears of it from its own service, reloaded or not, while registration is away too", async () => {
  await stand({ [ME]: ENDED, [CLIENT]: screen("OPEN") }, "board");
  services.replies = { [CLIENT]: screen("CLOSED") };
  await pass(5_000);
  expect(keeper.watch.now).toBe("ARCHIVED");
  keeper.close();
  await stand({ [CLIENT]: screen("CLOSED") }, "board");
  expect(keeper.watch.now).toBe("ARCHIVED");
  services.replies = { [CLIENT]: screen("OPEN") };
  await pass(5_000);
  expect(keeper.watch.now).toBe("OPEN");
});

test("an older service, which says nothing of it, leaves the page as it is", async () => {
  await stand({ [ME]: ENDED, [CLIENT]: screen(null) }, "board");
  await pass(10_000);
  expect(keeper.watch.now).toBe("OPEN");
});

test("on the wall of an archived congress stands no name, and what calms a hall stays", () => {
  const card = (kind: Card["card"]) => ({ card: kind, title_lines: ["Đại hội"], text: "Thử" }) as Card;
  for (const kind of ["HONOREE", "ROW", "DECISION", "SLOGAN"] as const)
    expect(withoutCongress(card(kind))).toEqual(asTitle(card(kind)));
  expect(withoutCongress(card("BLACK"))).toEqual(card("BLACK"));
});
