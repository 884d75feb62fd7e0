import "fake-indexeddb/auto";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { Verdict } from "./decide";
import type { Entry, Post } from "./entry";
import { lastOf } from "../shared/lists";
import { read } from "./reading";
import { Sender } from "./sender";
import { newName, openPage, POST } from "./testing/device";
import { batchAnswer, fromTheGateway, network, problem, scanAnswer, type Sent_ } from "./testing/gateway";
import { VALID } from "./testing/people";
import { uuid7 } from "./uuid7";

let name: string;
let page: Awaited<ReturnType<typeof openPage>>;
let now = Date.now();
let sender: Sender;

beforeEach(async () => {
  name = newName();
  await open();
});
afterEach(() => vi.unstubAllGlobals());

async function open(): Promise<void> {
  page = await openPage(name, () => now);
  sender = new Sender(page.queue, page.clock, () => now);
}

async function reopen(): Promise<void> {
  page.storage.closePage();
  await open();
}

const flush = () => sender.flush("c");
const stored = (id: string) => page.storage.use((db) => db.get("entries", id));

async function scanned(shown: Verdict | null, post: Post = POST, given = read(VALID, "QR")): Promise<Entry> {
  const entry = await page.queue.add(uuid7(), given, post, page.clock.stamp());
  return shown ? show(entry, shown) : entry;
}

async function received(shown: Verdict | null, post: Post = POST): Promise<Entry> {
  const entry = await page.queue.add(uuid7(), { delegateId: "d9" }, post, page.clock.stamp());
  return shown ? show(entry, shown) : entry;
}

function show(entry: Entry, shown: Verdict): Promise<Entry> {
  const showing = { shown, decided_by: "DEVICE", first: null, bearer: "d1", name: "" } as const;
  return page.queue.show(entry.id, showing);
}
const agree = ({ body }: { body: Record<string, unknown> }) =>
  batchAnswer(body, (scan) => scanAnswer(scan.scan_id, scan.shown));

test("what the device showed reaches the server in one batch, in order, each exactly once", async () => {
  const entries = [await scanned("ADMITTED"), await scanned("ALREADY_CHECKED_IN"), await scanned("REVOKED")];
  const asked = network(agree);
  await flush();
  await flush();
  expect(asked.map((request) => request.path)).toEqual(["/scans/batch"]);
  expect(asked[0]!.body.scans).toMatchObject(
    entries.map(({ id, shown }) => ({ scan_id: id, shown, decided_by: "DEVICE", text: VALID })),
  );
  expect(page.queue.waiting).toBe(0);
});

test("the queue outlives the tab", async () => {
  const { id } = await scanned("ADMITTED");
  await reopen();
  const asked = network(agree);
  await flush();
  expect(asked[0]!.body.scans).toMatchObject([{ scan_id: id, shown: "ADMITTED" }]);
});

test("one bad answer blocks no other scan and deletes none", async () => {
  const [good, bad, last] = [await scanned("ADMITTED"), await scanned("ADMITTED"), await scanned("REVOKED")];
  network(({ body }) =>
    batchAnswer(body, (scan) =>
      scan.scan_id === bad.id ? { scan_id: bad.id, problem: "hỏng" } : scanAnswer(scan.scan_id, scan.shown),
    ),
  );
  await flush();
  const status = (id: string) => page.queue.all().find((entry) => entry.id === id);
  expect([status(good.id)?.status, status(last.id)?.status]).toEqual(["DONE", "DONE"]);
  expect(status(bad.id)).toMatchObject({ status: "WAITING", shown: "ADMITTED", problem: "hỏng", tries: 1 });
  expect(await page.storage.use((db) => db.count("entries"))).toBe(3);

  now += 120_001;
  network(agree);
  await flush();
  expect(page.queue.waiting).toBe(0);
});

test.each([400, 404, 409, 413, 422, 500])(
  "a batch refused as a whole (%i) is cut until the bad scan stands alone",
  async (status) => {
    const entries = [];
    for (let at = 0; at < 9; at++) entries.push(await scanned("ADMITTED"));
    const bad = entries[4]!.id;
    network(({ body }) => {
      const scans = body.scans as { scan_id: string }[];
      return scans.some((scan) => scan.scan_id === bad) ? problem(status) : agree({ body });
    });
    await flush();
    expect(
      page.queue
        .all()
        .filter((entry) => entry.status !== "DONE")
        .map((entry) => entry.id),
    ).toEqual([bad]);
  },
);

test.each([problem(401), problem(403), problem(429), fromTheGateway(502), fromTheGateway(503)])(
  "while nobody can answer (%o) every scan simply waits",
  async (reply) => {
    await scanned("ADMITTED");
    await scanned("ADMITTED");
    const asked = network(() => reply);
    await flush();
    expect(asked).toHaveLength(1);
    expect(page.queue.all()).toMatchObject([
      { tries: 0, status: "WAITING" },
      { tries: 0, status: "WAITING" },
    ]);
  },
);

test("one scan that the service says «later» to for ever does not hold up the others", async () => {
  const entries = [];
  for (let at = 0; at < 9; at++) entries.push(await scanned("ADMITTED"));
  const stuck = entries[6]!.id;
  network((request) => {
    const scans = request.body.scans as Sent_[];
    return scans.some(({ scan_id }) => scan_id === stuck) ? problem(503) : agree(request);
  });
  expect(await flush()).toBe("AWAY");
  expect(await flush()).toBe("ANSWERED");
  const waiting = page.queue.all().filter(({ status }) => status !== "DONE");
  expect(waiting).toMatchObject([{ id: stuck, tries: 1 }]);
});

test("a scan once shown green is never rewritten; the other opinion of the server is a conflict", async () => {
  const { id } = await scanned("ADMITTED");
  network(({ body }) => batchAnswer(body, (scan) => scanAnswer(scan.scan_id, "ADMITTED", true)));
  await flush();
  expect(page.queue.conflicts).toMatchObject([{ id, shown: "ADMITTED" }]);
  await show((await stored(id))!, "REVOKED");
  expect((await stored(id))?.shown).toBe("ADMITTED");
});

test("a scan whose page died before anything was shown is finished by the server, under the same id", async () => {
  const { id } = await scanned(null);
  now += 10_000;
  const asked = network(({ body }) => ({ status: 200, body: scanAnswer(body.scan_id, "ADMITTED") }));
  await flush();
  expect(asked).toMatchObject([{ path: "/scans", body: { scan_id: id } }]);
  expect(asked[0]!.body).toMatchObject({ shown: null, decided_by: null });
  expect(asked[0]!.body).toMatchObject({ shown: null, decided_by: null });
  expect(page.queue.waiting).toBe(0);
});

test("a device whose clock is set back by a day still sends what it holds", async () => {
  await scanned(null);
  const { id } = await scanned("ADMITTED");
  await page.queue.postponed(id, "bận", now);
  now -= 24 * 3600_000;
  network((request) =>
    request.path === "/scans"
      ? { status: 200, body: scanAnswer(request.body.scan_id, "ADMITTED") }
      : agree(request),
  );
  await flush();
  expect(page.queue.waiting).toBe(0);
});

test("a scan that is being decided right now is left to the door", async () => {
  await scanned(null);
  const asked = network(agree);
  await flush();
  expect(asked).toEqual([]);
});

test("an undo goes out after its scan", async () => {
  const { id } = await scanned("ADMITTED");
  await page.queue.undoWanted(id);
  const asked = network((request) =>
    request.path === "/scans/batch" ? agree(request) : { status: 200, body: {} },
  );
  await flush();
  expect(asked.map((request) => request.path)).toEqual(["/scans/batch", `/scans/${id}/undo`]);
  expect(page.queue.waiting).toBe(0);
});

test("a reception travels as a scan does, with what was shown, where and in which session", async () => {
  const [badge, tap] = [await scanned("ADMITTED"), await received("ADMITTED")];
  const asked = network(agree);
  await flush();
  expect(asked.map(({ path }) => path)).toEqual(["/scans/batch"]);
  expect(asked[0]!.body.scans).toMatchObject([
    { scan_id: badge.id, kind: "BADGE", text: VALID, gate_id: "g1", session_id: "s", shown: "ADMITTED" },
    {
      scan_id: tap.id,
      kind: "RECEPTION",
      delegate_id: "d9",
      text: null,
      congress_id: "c",
      gate_id: "g1",
      session_id: "s",
      shown: "ADMITTED",
      decided_by: "DEVICE",
    },
  ]);
  expect(page.queue.waiting).toBe(0);
});

test("a reception whose page died before anything was shown is decided by the server, under the same id", async () => {
  const { id } = await received(null);
  now += 10_000;
  const asked = network(({ body }) => ({ status: 200, body: scanAnswer(body.scan_id, "ADMITTED") }));
  await flush();
  expect(asked).toMatchObject([
    { path: "/receptions", body: { scan_id: id, delegate_id: "d9", shown: null } },
  ]);
  expect(page.queue.waiting).toBe(0);
});

describe("each entry goes only where it was made for", () => {
  test("paired anew at another gate of the congress, it is sent with its own gate and session", async () => {
    const { id } = await scanned("ADMITTED", { ...POST, gate_id: "g2", session_id: "s0", device_id: "m0" });
    const asked = network(agree);
    await flush();
    expect(asked[0]!.body.scans).toMatchObject([{ scan_id: id, gate_id: "g2", session_id: "s0" }]);
  });

  test("paired with another congress, it is kept and never sent there", async () => {
    const foreign = [
      await scanned("ADMITTED", { ...POST, congress_id: "c0" }),
      await received(null, { ...POST, congress_id: "c0" }),
    ];
    const own = await scanned("ADMITTED");
    now += 10_000;
    const asked = network(agree);
    await flush();
    expect(asked).toHaveLength(1);
    expect(asked[0]!.body.scans).toMatchObject([{ scan_id: own.id }]);
    await reopen();
    expect(
      page.queue
        .all()
        .filter(({ status }) => status !== "DONE")
        .map(({ id }) => id),
    ).toEqual(foreign.map(({ id }) => id));
  });

  test("paired with its own congress again, it is sent", async () => {
    await scanned("ADMITTED", { ...POST, congress_id: "c0" });
    network(agree);
    await sender.flush("c0");
    expect(page.queue.waiting).toBe(0);
  });
});

test("the age is sent, not two clock readings, and after a reload what the wall clocks tell", async () => {
  await scanned("ADMITTED");
  now += 60_000;
  await scanned("REVOKED");
  const asked = network(() => "NO_NETWORK");
  await flush();
  const ages = () =>
    (lastOf(asked)!.body.scans as Sent_[]).map(({ age_ms, wall_age_ms }) => [age_ms, wall_age_ms]);
  for (const [age, wall] of ages()) {
    expect(age).toBeLessThan(5_000);
    expect(wall).toBeNull();
  }
  await reopen();
  await flush();
  expect(ages()).toEqual([
    [null, 60_000],
    [null, 0],
  ]);
});

test("a device that is not paired any more keeps what it holds, and says so", async () => {
  await scanned("ADMITTED");
  network(() => problem(403)); // another cookie of the same browser speaks
  expect(await flush()).toBe("ENDED");
  network(() => problem(401));
  expect(await flush()).toBe("ENDED");
  expect(page.queue.all()).toMatchObject([{ status: "WAITING", tries: 0 }]);
});

test("a long queue goes in batches of a hundred", async () => {
  for (let at = 0; at < 230; at++) await scanned("ADMITTED");
  const asked = network(agree);
  await flush();
  expect(asked.map((request) => (request.body.scans as unknown[]).length)).toEqual([100, 100, 30]);
});

test("sent scans are forgotten after a day and a half, unsent ones never", async () => {
  const sent = await scanned("ADMITTED");
  network(agree);
  await flush();
  const kept = await scanned("REVOKED");
  now += 48 * 3600_000;
  await reopen();
  expect(page.queue.all().map((entry) => entry.id)).toEqual([kept.id]);
  expect(await stored(sent.id)).toBeUndefined();
});
