import "fake-indexeddb/auto";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { forgetPortraits, keepPortraits, portraitUrl, want } from "./portraits.svelte";

const [one, other] = ["1".repeat(32), "2".repeat(32)];
let shown: string[];
let away: boolean;
let asked: string[];

beforeEach(async () => {
  [shown, away, asked] = [[one, other], false, []];
  vi.stubGlobal("fetch", (request: Request) => {
    const { pathname } = new URL(request.url);
    asked.push(pathname.split("/").pop()!);
    if (away) return Promise.reject(new TypeError("no line"));
    const picture = pathname.endsWith(".jpg");
    return Promise.resolve(picture ? new Response(new Blob(["a face"])) : Response.json(shown));
  });
  vi.stubGlobal(
    "URL",
    Object.assign(URL, { createObjectURL: () => `blob:${Math.random()}`, revokeObjectURL: () => {} }),
  );
  await forgetPortraits();
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

test("what the screens may show lies on the device before the ceremony, and is there without a line", async () => {
  await keepPortraits("c");
  expect([portraitUrl(one), portraitUrl(other)].every(Boolean)).toBe(true);
  vi.resetModules(); // the page begins anew from its own storage
  const anew = await import("./portraits.svelte");
  away = true;
  asked = [];
  await anew.want(one);
  expect(Boolean(anew.portraitUrl(one))).toBe(true);
  expect(asked).toEqual([]);
});

test("what somebody agrees to no longer leaves the device", async () => {
  await keepPortraits("c");
  shown = [other];
  await keepPortraits("c");
  expect([Boolean(portraitUrl(one)), Boolean(portraitUrl(other))]).toEqual([false, true]);
  vi.resetModules();
  const anew = await import("./portraits.svelte");
  away = true;
  await anew.want(one);
  expect(anew.portraitUrl(one)).toBe("");
});

test("a card asks for a picture that is not there, and a server that is away breaks nothing", async () => {
  away = true;
  await want(one);
  expect(portraitUrl(one)).toBe("");
  await keepPortraits("c");
});

test("a full disk keeps no picture and shows it all the same", async () => {
  vi.spyOn(IDBObjectStore.prototype, "put").mockImplementation(() => {
    throw new DOMException("full", "QuotaExceededError");
  });
  await keepPortraits("c");
  expect(Boolean(portraitUrl(one))).toBe(true);
});
