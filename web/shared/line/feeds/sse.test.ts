import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { Line } from "../../testing/streams";
import { LiveFeed } from "./sse";

let line: Line;
beforeEach(() => {
  vi.useFakeTimers();
  line = new Line();
  vi.stubGlobal("fetch", line.fetch);
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

test("what came in one piece with the frame at which a page begins anew is played no more", async () => {
  const played: string[] = [];
  const live: LiveFeed = new LiveFeed("/api/honors/v1/congresses/c/stage/live", {
    onFrame: ({ id }) => {
      played.push(id);
      if (id === "4") live.beginAnew();
    },
    onState: () => undefined,
    onLife: () => undefined,
    onAge: () => undefined,
  });
  await vi.advanceTimersByTimeAsync(0);
  line.say("id: 4\nevent: stage\ndata: {}\n\nid: 5\nevent: stage\ndata: {}\n\n");
  await vi.advanceTimersByTimeAsync(10);
  expect(played).toEqual(["4"]);
  expect(line.asked.map((one) => one.lastId)).toEqual([null, null]);
  live.close();
});
