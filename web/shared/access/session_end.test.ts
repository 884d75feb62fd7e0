import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { nothing, ok, type Reply, Services } from "../testing/services";
import { isNear, SessionEnd } from "./session_end.svelte";

const RENEWAL = "/registration/v1/sessions/current/renewal";
const NOW = Date.parse("2026-11-30T08:00:00+07:00");
const HOUR = 3_600_000;
const renewed: Reply = () => ok({ expires_at: new Date(Date.now() + 16 * HOUR).toISOString() })();
const at = (hours: number) => new Date(NOW + hours * HOUR).toISOString();

let services: Services;
let page: EventTarget;
beforeEach(() => {
  vi.useFakeTimers({ now: NOW });
  services = new Services();
  vi.stubGlobal("fetch", services.fetch);
  vi.stubGlobal("location", { origin: "http://localhost", search: "", pathname: "/stage/" });
  page = new EventTarget();
  services.replies = { [RENEWAL]: renewed };
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

const renewals = () => services.asked.filter((one) => one.path.endsWith(RENEWAL)).length;

test("a session at a page that is used all day goes on, whatever page it is", async () => {
  const session = new SessionEnd();
  const stop = session.watch(page as unknown as Window);
  session.follow(at(16));
  for (let hour = 0; hour < 40; hour += 1) {
    page.dispatchEvent(new Event("pointermove"));
    await vi.advanceTimersByTimeAsync(HOUR);
  }
  stop();
  expect(Date.parse(session.until!)).toBeGreaterThan(NOW + 40 * HOUR);
  expect(renewals()).toBeLessThan(12);
});

test("a session at a page that nobody touches runs out", async () => {
  const session = new SessionEnd();
  const stop = session.watch(page as unknown as Window);
  session.follow(at(16));
  await vi.advanceTimersByTimeAsync(15 * HOUR);
  stop();
  expect([session.until, renewals()]).toEqual([at(16), 0]);
});

test("who opens a page shortly before the end goes on at once", async () => {
  const session = new SessionEnd();
  session.follow(at(1));
  await vi.advanceTimersByTimeAsync(10);
  expect(session.until).toBe(at(16));
});

test("where nobody answers, it is tried again", async () => {
  services.replies = { [RENEWAL]: nothing };
  const session = new SessionEnd();
  const stop = session.watch(page as unknown as Window);
  session.follow(at(1));
  await vi.advanceTimersByTimeAsync(10);
  services.replies = { [RENEWAL]: renewed };
  await vi.advanceTimersByTimeAsync(6 * 60_000);
  stop();
  expect(Date.parse(session.until!)).toBeGreaterThan(NOW + 15 * HOUR);
});

test.each([
  [null, false],
  [at(23), true],
  [at(25), false],
  [at(-1), true],
])("an end at %s is said: %s", (until, said) => {
  expect(isNear(until, NOW)).toBe(said);
});
