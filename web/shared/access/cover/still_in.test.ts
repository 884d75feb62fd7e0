import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { BAD_GATEWAY, ENDED, ok, Services } from "../../testing/services";
import { Doorkeeper } from "../doorkeeper.svelte";
import { onEnded } from "../ended";
import { StillIn } from "./still_in";

const ME = "/registration/v1/me";
const LIST = "/registration/v1/congresses";
const ONE = "/registration/v1/congresses/c1";
const congress = { congress_id: "c1", name: "Đại hội thử", state: "ACTIVE", closed_at: null };
const staff = ok({ name: "Đồng chí Thử", subject: "s1", roles: ["REVIEWER"] });

let services: Services;
let stop: () => void;
let heard: number;
beforeEach(() => {
  vi.useFakeTimers();
  services = new Services();
  services.replies = { [ME]: staff };
  heard = 0;
  stop = onEnded(() => (heard += 1));
  vi.stubGlobal("fetch", services.fetch);
  vi.stubGlobal("location", { origin: "http://localhost", search: "", pathname: "/review/" });
  vi.stubGlobal("localStorage", { getItem: () => null, setItem: () => undefined });
  vi.stubGlobal("sessionStorage", { getItem: () => "c1", setItem: () => undefined });
});
afterEach(() => {
  stop();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);
const asked = () => services.asked.filter((one) => one.path.endsWith(ME)).length;

test("a session that ended is heard of within seconds by a page that asks nothing", async () => {
  const watch = new StillIn();
  watch.follow(true);
  await pass(10_000);
  expect(heard).toBe(0);
  services.replies[ME] = BAD_GATEWAY;
  await pass(10_000);
  expect(heard).toBe(0);
  services.replies[ME] = ENDED;
  await pass(5_000);
  expect(heard).toBeGreaterThan(0);
  watch.close();
  const before = asked();
  await pass(20_000);
  expect(asked()).toBe(before);
});

test("nobody is in, and nothing is asked", async () => {
  const watch = new StillIn();
  watch.follow(false);
  await pass(20_000);
  expect(asked()).toBe(0);
});

test("every page behind the door covers itself within seconds, asks less often from then on, and follows again", async () => {
  services.replies = { [ME]: staff, [LIST]: ok([congress]), [ONE]: ok(congress) };
  const keeper = new Doorkeeper(null);
  await pass(10);
  expect([keeper.entrance.state, keeper.signedOut]).toEqual(["inside", false]);
  services.replies = { [ME]: ENDED };
  await pass(5_000);
  expect(keeper.signedOut).toBe(true);
  const before = asked();
  await pass(20_000);
  expect(asked() - before, "whoever is out is asked about in the door's own time").toBeLessThanOrEqual(3);
  services.replies = { [ME]: staff, [LIST]: ok([congress]), [ONE]: ok(congress) };
  await pass(15_000);
  expect(keeper.signedOut).toBe(false);
  services.replies = { [ME]: ENDED };
  await pass(5_000);
  expect(keeper.signedOut).toBe(true);
  keeper.close();
});
