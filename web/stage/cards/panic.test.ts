import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { BAD_GATEWAY, FORBIDDEN, nothing, ok, type Reply, Services } from "../../shared/testing/services";
import type { StageControl } from "../control/control.svelte";
import { Panic } from "./panic.svelte";

const CARDS = "/honors/v1/congresses/c1/cards";
const done = ok({ outcome: "DONE", sentence: "", revision: 8 });
const board = { screen_id: "s", kind: "BOARD", is_main: true, lost: false, light: "ON" };

let services: Services;
/** What the page of the stage knows, as the stage and its screens tell it. */
let known: { stage: unknown; screens: unknown[] };

beforeEach(() => {
  vi.useFakeTimers();
  services = new Services();
  vi.stubGlobal("fetch", services.fetch);
  vi.stubGlobal("location", { origin: "http://localhost" });
  known = {
    stage: { revision: 7, on_air: { card: "HONOREE", revision: 7, locked: false } },
    screens: [{ ...board, glass: "AS_SENT", revision: 7 }],
  };
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

const control = () => {
  const fixed = { path: { congress_id: "c1" }, feed: { hurry: () => undefined }, note: () => undefined };
  return Object.assign(known, fixed) as unknown as StageControl;
};
const answering = (reply: Reply) => (services.replies = { [CARDS]: reply });
const asked = () => services.asked.filter(({ path }) => path.endsWith("/cards"));

test("F8: with the line cut B goes on asking with one and the same command until the screens say black", async () => {
  answering(nothing);
  const panic = new Panic(control());
  void panic.press();
  await vi.advanceTimersByTimeAsync(20_000);
  expect(panic.on).toBe(true);
  expect(asked().length).toBeGreaterThan(15);
  answering(BAD_GATEWAY);
  await vi.advanceTimersByTimeAsync(5_000);
  answering(done);
  await vi.advanceTimersByTimeAsync(3_000);
  expect(panic.on, "the server has it, and the wall still shows the name").toBe(true);
  known.stage = { revision: 8, on_air: { card: "BLACK", revision: 8, locked: true } };
  known.screens = [{ ...board, glass: "AS_SENT", revision: 8 }];
  await vi.advanceTimersByTimeAsync(1_000);
  expect(panic.on).toBe(false);
  const ids = new Set(asked().map(({ body }) => (body as { command_id: string }).command_id));
  expect(ids.size, "done once, however often it was asked").toBe(1);
});

test("F8: a second press meanwhile is the same press, and whoever takes it back is asked for nothing more", async () => {
  answering(nothing);
  const panic = new Panic(control());
  void panic.press();
  void panic.press();
  await vi.advanceTimersByTimeAsync(2_000);
  panic.stop();
  await vi.advanceTimersByTimeAsync(1_000);
  const so_far = asked().length;
  await vi.advanceTimersByTimeAsync(10_000);
  expect(asked()).toHaveLength(so_far);
});

test("F8: whoever may not operate is not left with a page that goes on for ever", async () => {
  answering(FORBIDDEN);
  const panic = new Panic(control());
  void panic.press();
  await vi.advanceTimersByTimeAsync(2_000);
  expect(panic.on).toBe(false);
  expect(asked()).toHaveLength(1);
});

test("F8: somebody who left the black meanwhile is not blacked again", async () => {
  answering(done);
  const panic = new Panic(control());
  void panic.press();
  known.stage = { revision: 9, on_air: { card: "TITLE", revision: 9, locked: false } };
  await vi.advanceTimersByTimeAsync(1_500);
  expect(panic.on).toBe(false);
});
