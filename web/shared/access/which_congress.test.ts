import { afterEach, expect, test, vi } from "vitest";
import { byNearness, chooseCongress, chosenCongress, enter, theOne, todays } from "./session.svelte";
import { ok, Services } from "../testing/services";
import type { Congress } from "../line/types";

const congress = (congress_id: string, starts_at: string, synthetic = false) =>
  ({ congress_id, starts_at, synthetic, name: congress_id }) as Congress;
const REAL = congress("real", "2026-12-20T00:30:00Z");
const OLD = congress("old", "2020-09-09T00:30:00Z");
const TRIAL = congress("trial", "2026-11-29T00:30:00Z", true);

function storage() {
  const kept = new Map<string, string>();
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => kept.set(key, value),
  };
}

function openTab(local = storage()) {
  vi.stubGlobal("localStorage", local);
  vi.stubGlobal("sessionStorage", storage());
  vi.stubGlobal("location", { origin: "http://localhost", search: "", pathname: "/desk/" });
  return local;
}

async function entering(list: Congress[]) {
  const services = new Services();
  vi.stubGlobal("fetch", services.fetch);
  services.replies = {
    "/registration/v1/me": ok({ name: "Đồng chí Thử", roles: ["ORGANIZER"] }),
    "/registration/v1/congresses": ok(list),
  };
  return enter(null);
}

afterEach(() => vi.unstubAllGlobals());

test("a fresh browser asks which of several congresses, and takes the only one without a question", async () => {
  openTab();
  expect(await entering([TRIAL, REAL])).toMatchObject({ state: "choose" });
  expect(await entering([REAL])).toMatchObject({ state: "inside", congressId: "real" });
});

test("what a tab works with stays, whatever is chosen in another one", async () => {
  const local = openTab();
  chooseCongress("real");
  expect(await entering([TRIAL, REAL])).toMatchObject({ state: "inside", congressId: "real" });
  local.setItem("daihoi.congress", "trial");
  expect(await entering([TRIAL, REAL])).toMatchObject({ state: "inside", congressId: "real" });
  openTab(local);
  expect(chosenCongress()).toBe("trial");
});

test("a choice that is gone is asked for again", async () => {
  openTab();
  chooseCongress("archived");
  expect(await entering([TRIAL, REAL])).toMatchObject({ state: "choose" });
});

test("a rehearsal's congress is never first; of the others the nearest day is", () => {
  const now = Date.parse("2026-11-28T12:00:00Z");
  expect(byNearness([TRIAL, OLD, REAL], now)).toEqual([REAL, OLD, TRIAL]);
  expect(theOne([TRIAL, REAL], null)).toBeNull();
});

test("a new tab opens the congress whose day is today, whatever was founded or looked at elsewhere meanwhile", async () => {
  vi.useFakeTimers({ now: Date.parse("2026-12-20T01:00:00Z") });
  try {
    const local = openTab();
    local.setItem("daihoi.congress", "next");
    const next = congress("next", "2031-12-20T00:30:00Z");
    expect(await entering([next, REAL, TRIAL])).toMatchObject({ state: "inside", congressId: "real" });
    chooseCongress("next"); // in this tab on purpose
    expect(await entering([next, REAL])).toMatchObject({ state: "inside", congressId: "next" });
  } finally {
    vi.useRealTimers();
  }
});

test("of a real congress and an invented one on one day the real one is today's; of two real ones neither", () => {
  const now = Date.parse("2026-12-20T01:00:00Z");
  const trial = congress("trial", "2026-12-20T02:00:00Z", true);
  expect(todays([trial, REAL], now)).toBe(REAL);
  expect(todays([trial], now)).toBe(trial);
  expect(todays([REAL, congress("other", "2026-12-20T02:00:00Z")], now)).toBeNull();
  expect(todays([REAL], now - 86_400_000)).toBeNull();
});
