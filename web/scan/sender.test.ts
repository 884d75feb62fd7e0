import "fake-indexeddb/auto";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { Verdict } from "./decide";
import { type Entry, ScanQueue } from "./queue";
import { read } from "./reading";
import { Sender } from "./sender";
import { openStore, type Store } from "./store";
import { batchAnswer, network, problem, scanAnswer } from "./testing/gateway";
import { VALID } from "./testing/people";
import { uuid7 } from "./uuid7";

let store: Store;
let queue: ScanQueue;
let now = Date.now();
let sender: Sender;

beforeEach(async () => {
  store = await openStore(`test-${Math.random()}`);
  queue = await ScanQueue.open(store, now);
  sender = new Sender(queue, () => now);
});
afterEach(() => vi.unstubAllGlobals());

async function scanned(shown: Verdict | null, at = now): Promise<Entry> {
  const entry = await queue.add(uuid7(), read(VALID, "QR"), "s", new Date(at).toISOString());
  return shown ? queue.show(entry.id, shown, "DEVICE", "d1", "") : entry;
}
const agree = ({ body }: { body: Record<string, unknown> }) =>
  batchAnswer(body, (scan) => scanAnswer(scan.scan_id, scan.shown));

test("what the device showed reaches the server in one batch, in order, each exactly once", async () => {
  const entries = [await scanned("ADMITTED"), await scanned("ALREADY_CHECKED_IN"), await scanned("REVOKED")];
  const asked = network(agree);
  await sender.flush();
  await sender.flush();
  expect(asked.map((request) => request.path)).toEqual(["/scans/batch"]);
  expect(asked[0]!.body.scans).toMatchObject(
    entries.map(({ id, shown }) => ({ scan_id: id, shown, decided_by: "DEVICE", text: VALID })),
  );
  expect(queue.waiting).toBe(0);
});

test("the queue outlives the tab", async () => {
  const { id } = await scanned("ADMITTED");
  const later = await ScanQueue.open(store, now);
  const asked = network(agree);
  await new Sender(later, () => now).flush();
  expect(asked[0]!.body.scans).toMatchObject([{ scan_id: id, shown: "ADMITTED" }]);
});

test("one bad answer blocks no other scan and deletes none", async () => {
  const [good, bad, last] = [await scanned("ADMITTED"), await scanned("ADMITTED"), await scanned("REVOKED")];
  network(({ body }) =>
    batchAnswer(body, (scan) =>
      scan.scan_id === bad.id ? { scan_id: bad.id, problem: "hỏng" } : scanAnswer(scan.scan_id, scan.shown),
    ),
  );
  await sender.flush();
  const status = (id: string) => queue.all().find((entry) => entry.id === id);
  expect([status(good.id)?.status, status(last.id)?.status]).toEqual(["DONE", "DONE"]);
  expect(status(bad.id)).toMatchObject({ status: "WAITING", shown: "ADMITTED", problem: "hỏng", tries: 1 });
  expect(await store.count("entries")).toBe(3);

  now += 120_001;
  network(agree);
  await sender.flush();
  expect(queue.waiting).toBe(0);
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
    await sender.flush();
    expect(
      queue
        .all()
        .filter((entry) => entry.status !== "DONE")
        .map((entry) => entry.id),
    ).toEqual([bad]);
  },
);

test.each([401, 403, 429, 502, 503])(
  "while nobody can answer (%i) every scan simply waits",
  async (status) => {
    await scanned("ADMITTED");
    await scanned("ADMITTED");
    const asked = network(() => problem(status));
    await sender.flush();
    expect(asked).toHaveLength(1);
    expect(queue.all()).toMatchObject([
      { tries: 0, status: "WAITING" },
      { tries: 0, status: "WAITING" },
    ]);
  },
);

test("a scan once shown green is never rewritten; the other opinion of the server is a conflict", async () => {
  const { id } = await scanned("ADMITTED");
  network(({ body }) => batchAnswer(body, (scan) => scanAnswer(scan.scan_id, "ADMITTED", true)));
  await sender.flush();
  expect(queue.conflicts).toMatchObject([{ id, shown: "ADMITTED" }]);
  await queue.show(id, "REVOKED", "SERVER", null, "");
  expect((await store.get("entries", id))?.shown).toBe("ADMITTED");
});

test("a scan whose page died before anything was shown is finished by the server, under the same id", async () => {
  const { id } = await scanned(null, now - 10_000);
  const asked = network(({ body }) => ({ status: 200, body: scanAnswer(body.scan_id, "ADMITTED") }));
  await sender.flush();
  expect(asked).toMatchObject([{ path: "/scans", body: { scan_id: id } }]);
  expect(asked[0]!.body).not.toHaveProperty("shown");
  expect(queue.waiting).toBe(0);
});

test("a device whose clock is set back by a day still sends what it holds", async () => {
  await scanned(null);
  const { id } = await scanned("ADMITTED");
  await queue.postponed(id, "bận", now);
  now -= 24 * 3600_000;
  network((request) =>
    request.path === "/scans"
      ? { status: 200, body: scanAnswer(request.body.scan_id, "ADMITTED") }
      : agree(request),
  );
  await sender.flush();
  expect(queue.waiting).toBe(0);
});

test("a scan that is being decided right now is left to the door", async () => {
  await scanned(null);
  const asked = network(agree);
  await sender.flush();
  expect(asked).toEqual([]);
});

test("an undo goes out after its scan", async () => {
  const { id } = await scanned("ADMITTED");
  await queue.undoWanted(id);
  const asked = network((request) =>
    request.path === "/scans/batch" ? agree(request) : { status: 200, body: {} },
  );
  await sender.flush();
  expect(asked.map((request) => request.path)).toEqual(["/scans/batch", `/scans/${id}/undo`]);
  expect(queue.waiting).toBe(0);
});

test("a reception at the desk is sent once the network is back", async () => {
  const entry = await queue.add(uuid7(), { delegateId: "d9" }, "s", new Date(now).toISOString());
  await queue.show(entry.id, "ADMITTED", "DEVICE", "d9", "");
  const asked = network(({ body }) => ({ status: 200, body: scanAnswer(body.reception_id, "ADMITTED") }));
  await sender.flush();
  expect(asked).toMatchObject([{ path: "/receptions", body: { reception_id: entry.id, delegate_id: "d9" } }]);
  expect(queue.waiting).toBe(0);
});

test("a long queue goes in batches of a hundred", async () => {
  for (let at = 0; at < 230; at++) await scanned("ADMITTED");
  const asked = network(agree);
  await sender.flush();
  expect(asked.map((request) => (request.body.scans as unknown[]).length)).toEqual([100, 100, 30]);
});

test("sent scans are forgotten after a day and a half, unsent ones never", async () => {
  const sent = await scanned("ADMITTED");
  network(agree);
  await sender.flush();
  const kept = await scanned("REVOKED");
  const later = await ScanQueue.open(store, now + 48 * 3600_000);
  expect(later.all().map((entry) => entry.id)).toEqual([kept.id]);
  expect(await store.get("entries", sent.id)).toBeUndefined();
});
