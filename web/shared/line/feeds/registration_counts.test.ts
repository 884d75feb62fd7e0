import { afterEach, beforeEach, expect, test, vi } from "vitest";

vi.hoisted(() => vi.useFakeTimers({ now: 1_700_000_000_000 })); // before the page's clock begins to tick

import type { Feed } from "./feed.svelte";
import { followRegistration } from "./registration_counts";
import { Line } from "../../testing/streams";

let line: Line;
let feed: Feed;
let delegates: number[];
beforeEach(() => {
  line = new Line();
  delegates = [];
  vi.stubGlobal("fetch", line.fetch);
});
afterEach(() => {
  feed.close();
  vi.unstubAllGlobals();
});

const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);

test("the desk's figures come by the stream, and by asking within 15 s where streams are held back", async () => {
  line.plain = {
    "/c/counters": () => Response.json({ delegates: 360 }),
    "/registration/health/ready": () => Response.json({ data_age_ms: 70_000 }),
  };
  feed = followRegistration("c", (counts) => delegates.push(counts.delegates), "Đăng ký");
  await pass(0);
  line.say('event: counters\ndata: {"delegates": 358}\n\n');
  await pass(100);
  expect(delegates).toEqual([358]);
  await pass(14_500);
  expect(delegates).toEqual([358, 360]);
  expect(feed.word).toBe("số liệu cách đây 1 phút");
});
