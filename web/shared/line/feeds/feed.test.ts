import { afterEach, beforeEach, expect, test, vi } from "vitest";

vi.hoisted(() => vi.useFakeTimers({ now: 1_700_000_000_000 })); // before the page's clock begins to tick

import { onEnded } from "../../access/ended";
import { Feed } from "./feed.svelte";
import { ask } from "../answer";
import { dataAge, honors } from "../services";
import { Line } from "../../testing/streams";

let line: Line;
let feed: Feed;
let got: [string, unknown][];
beforeEach(() => {
  line = new Line();
  got = [];
  vi.stubGlobal("fetch", line.fetch);
});
afterEach(() => {
  feed.close();
  vi.unstubAllGlobals();
});

const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);
const question = () =>
  ask(honors.GET("/congresses/{congress_id}/stage", { params: { path: { congress_id: "c" } } }));
function open(asking = false) {
  feed = new Feed("/api/honors/v1/congresses/c/stage/live", (event, data) => got.push([event, data]), {
    asking: asking ? { event: "stage", ask: question, askAge: () => dataAge("honors") } : undefined,
  });
  return pass(0);
}
const problem = (status: number) =>
  Response.json({ detail: "Câu." }, { status, headers: { "Content-Type": "application/problem+json" } });

test("a frame is given when its empty line has come, whatever the pieces were", async () => {
  await open();
  line.say('id: 7\nevent: stage\ndata: {"rev');
  await pass(10);
  expect(got).toEqual([]);
  line.say('ision":3}\n\n');
  await pass(10);
  expect(got).toEqual([["stage", { revision: 3 }]]);
});

test("the opening of a stream is no sign of life, a ping is", async () => {
  await open();
  await pass(5_500);
  expect(feed.word).toBe("chưa kết nối được");
  line.say(": ping\n\n");
  await pass(600);
  expect(feed.word).toBe("");
});

test("a clock that is set back while nothing is heard makes nothing young, and one that jumps ahead is right with the next sign of life", async () => {
  await open();
  line.say(": ping\n\n");
  await pass(500);
  vi.setSystemTime(Date.now() - 3_600_000);
  await pass(8_000);
  expect(feed.word).toBe("mất kết nối, số liệu cách đây 8 giây");
  expect(feed.lineAge).toBeGreaterThan(7_000);
  vi.setSystemTime(Date.now() + 7_200_000);
  await pass(500);
  expect(feed.lineAge).toBeGreaterThan(3_600_000);
  line.say(": ping\n\n");
  await pass(600);
  expect([feed.word, feed.lineAge < 1_000]).toEqual(["", true]);
});

test("a reconnection does not make old figures young", async () => {
  await open();
  line.say('event: age\ndata: {"age_ms": 900}\n\n');
  await pass(100);
  await pass(30_000); // silent, though it opens again and again
  expect(line.asked.length).toBeGreaterThan(2);
  expect(feed.word).toBe("mất kết nối, số liệu cách đây 30 giây");
});

test("the age that the service says is shown while the line holds, and goes when it is mended", async () => {
  await open();
  line.say('event: stage\ndata: {"revision": 1}\n\nevent: age\ndata: {"age_ms": 90000}\n\n');
  await pass(600);
  expect(feed.word).toBe("số liệu cách đây 1 phút");
  expect(got).toEqual([["stage", { revision: 1 }]]); // the age is no frame
  line.say('event: age\ndata: {"age_ms": 1000}\n\n');
  await pass(600);
  expect(feed.word).toBe("");
});

test("an address that accepts and never answers is given up and asked again", async () => {
  line.next = "hang";
  await open();
  await pass(10_100);
  line.next = "open";
  await pass(1_000);
  expect(line.asked).toHaveLength(2);
});

test("a cut stream goes on behind the last frame", async () => {
  await open();
  line.say("id: 41\ndata: 1\n\n");
  await pass(10);
  line.end();
  await pass(1_000);
  expect(line.asked[line.asked.length - 1]!.lastId).toBe("41");
});

test("where streams are held back the page asks by itself within 15 s and says that the line is slow", async () => {
  let revision = 1;
  line.plain = {
    "/stage": () => Response.json({ revision: (revision += 1) }),
    "/health/ready": () => Response.json({ data_age_ms: 400 }),
  };
  await open(true);
  await pass(14_000);
  expect(got).toEqual([["stage", { revision: 2 }]]);
  expect(feed.word).toMatch(/^đường truyền chậm, số liệu cách đây \d giây$/);
  expect(feed.old).toBe(false);
  await pass(13_000);
  expect(got.length).toBeGreaterThanOrEqual(3);
  expect(feed.word).toMatch(/^đường truyền chậm, số liệu cách đây \d giây$/);
  line.say('event: age\ndata: {"age_ms": 400}\n\n');
  await pass(600);
  expect(feed.word).toBe("");
  const asked = got.length;
  await pass(8_000);
  expect(got).toHaveLength(asked);
});

test("what was asked meanwhile is newer than where the stream left off: it plays nothing again", async () => {
  line.plain = { "/stage": () => Response.json({ revision: 9 }), "/health/ready": () => Response.json({}) };
  await open(true);
  line.say("id: 4\nevent: stage\ndata: {}\n\n");
  await pass(10);
  line.next = "hang";
  await pass(15_000);
  expect(got[got.length - 1]).toEqual(["stage", { revision: 9 }]);
  line.next = "open";
  await pass(30_000);
  expect(line.asked[line.asked.length - 1]!.lastId).toBeNull();
});

test("a stream that was on its way while the page asked plays nothing again when the line is mended", async () => {
  line.plain = { "/stage": () => Response.json({ revision: 9 }), "/health/ready": () => Response.json({}) };
  await open(true);
  line.say("id: 4\nevent: stage\ndata: {}\n\n");
  await pass(10);
  await pass(6_000);
  line.end();
  await pass(6_600); // the next one is opened behind 4, and says nothing; so the page asks
  expect(line.asked.map((one) => one.lastId)).toEqual([null, "4", null]);
  const held = line.streams[1]!;
  expect(got[got.length - 1]).toEqual(["stage", { revision: 9 }]);
  held('id: 5\nevent: stage\ndata: {"revision":5}\n\n');
  await pass(10);
  expect(got[got.length - 1]).toEqual(["stage", { revision: 9 }]);
  line.say('id: 10\nevent: stage\ndata: {"revision":10}\n\n');
  await pass(10);
  expect(got[got.length - 1]).toEqual(["stage", { revision: 10 }]);
});

test("figures asked over a slow line say how old their truth is", async () => {
  line.plain = {
    "/stage": () => Response.json({ revision: 2 }),
    "/health/ready": () => Response.json({ data_age_ms: 180_000 }),
  };
  await open(true);
  await pass(14_000);
  expect(feed.word).toBe("số liệu cách đây 3 phút");
});

test("with nobody there at all the line is lost, not slow", async () => {
  line.next = "cut";
  line.plain = {
    "/stage": () => new Response("", { status: 502 }),
    "/health/ready": () => new Response("", { status: 502 }),
  };
  await open(true);
  await pass(20_000);
  expect(feed.word).toBe("chưa kết nối được");
});

test("the end of a session is told once, a refusal is shown, a gateway's page is neither", async () => {
  let ended = 0;
  const stop = onEnded(() => (ended += 1));
  line.next = problem(401);
  await open();
  await pass(12_000);
  expect(ended).toBe(1);
  expect(feed.word).toBe("phiên làm việc đã hết");
  line.next = problem(403);
  await pass(6_000);
  expect(feed.state).toBe("refused");
  line.next = problem(404);
  await pass(6_000);
  expect([feed.state, feed.word]).toEqual(["waiting", "chưa kết nối được"]);
  line.next = new Response("<html>", { status: 403, headers: { "Content-Type": "text/html" } });
  await pass(6_000);
  expect(feed.state).toBe("waiting");
  line.next = "open";
  await pass(6_000);
  line.say(": ping\n\n");
  await pass(600);
  expect([feed.state, feed.word]).toEqual(["open", ""]);
  stop();
});

test("the pages of a hall do not come back in the same moment, and none much later than the others", async () => {
  const chance = vi.spyOn(Math, "random");
  const comesBackAfter = async (drawn: number) => {
    chance.mockReturnValue(drawn);
    line = new Line();
    vi.stubGlobal("fetch", line.fetch);
    await open();
    line.say(": ping\n\n");
    await pass(10);
    line.end();
    for (let waited = 0; ; waited += 25) {
      if (line.asked.length > 1) return waited;
      await pass(25);
    }
  };
  const first = await comesBackAfter(0);
  feed.close();
  const last = await comesBackAfter(0.999);
  chance.mockRestore();
  expect(last - first).toBeGreaterThanOrEqual(200); // of half a second
  expect(last).toBeLessThanOrEqual(first * 2);
});
