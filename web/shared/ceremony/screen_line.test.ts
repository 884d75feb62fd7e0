import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { onEnded } from "../access/ended";
import { type Place, ScreenLine } from "./screen_line.svelte";
import { ok, Services } from "../testing/services";

const WORD = "/honors/v1/screens/acknowledgements";
const orders = {
  congress_id: "c1",
  kind: "BOARD",
  name: "LED",
  is_main: true,
  reloads: 4,
  show_number: null,
};
const replace = vi.fn();
const reload = vi.fn();

let services: Services;
let mayLeave = true;
beforeEach(() => {
  vi.useFakeTimers();
  mayLeave = true;
  services = new Services();
  vi.stubGlobal("fetch", services.fetch);
  vi.stubGlobal("navigator", {});
  vi.stubGlobal("document", { querySelector: () => null });
  vi.stubGlobal("location", { origin: "http://localhost", replace, reload });
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
  vi.clearAllMocks();
});

const place: Place = {
  congressId: "c1",
  kind: "BOARD",
  said: () => ({ word: "SHOWING", revision: 3, digest: null }),
  mayLeave: () => mayLeave,
};

async function hears(line: ScreenLine, given: Partial<typeof orders> | object): Promise<void> {
  services.replies = { [WORD]: ok({ ...orders, ...given }) };
  await line.say();
  await vi.advanceTimersByTimeAsync(10);
}

test("a screen that is told to stand inside knows it, and a service of before says nothing of it", async () => {
  const line = new ScreenLine(place);
  await hears(line, {});
  expect(line.inside).toBe(false);
  await hears(line, { is_public: false });
  expect(line.inside).toBe(true);
  await hears(line, { is_public: true });
  expect(line.inside).toBe(false);
});

test("a page begins anew once, when that is asked after it began, and never in the middle of a rite", async () => {
  const line = new ScreenLine(place);
  await hears(line, {});
  expect(reload).not.toHaveBeenCalled();
  mayLeave = false;
  await hears(line, { reloads: 5 });
  expect(reload).not.toHaveBeenCalled();
  mayLeave = true;
  await hears(line, { reloads: 5 });
  await hears(line, { reloads: 5 });
  expect(reload).toHaveBeenCalledOnce();
});

test("a screen that became an MC's tablet opens that page", async () => {
  await hears(new ScreenLine(place), { kind: "MC" });
  expect(replace).toHaveBeenCalledExactlyOnceWith("/mc/");
});

test("a screen of another congress looks at the door where it belongs", async () => {
  const look = vi.fn();
  const stop = onEnded(look);
  await hears(new ScreenLine(place), { congress_id: "c2" });
  expect(look).toHaveBeenCalledOnce();
  stop();
});

test("the number is shown over the card it was asked for, for as long as was said", async () => {
  const line = new ScreenLine(place);
  await hears(line, { show_number: { number: 2, name: "Cánh gà", ms: 8_000, over: 3 } });
  expect(line.numberOver(3)).toMatchObject({ number: 2, name: "Cánh gà" });
  expect(line.numberOver(4)).toBeNull();
});
