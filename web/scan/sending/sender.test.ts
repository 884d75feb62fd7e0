import "fake-indexeddb/auto";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { fromTheGateway, batchAnswer, network, problem, scanAnswer, type Sent_ } from "../testing/gateway";
import { VALID } from "../testing/people";
import { agree, SendingDevice } from "../testing/sending_device";

let device: SendingDevice;
beforeEach(async () => {
  device = await SendingDevice.opened();
});
afterEach(() => vi.unstubAllGlobals());

test("what the device showed reaches the server in one batch, in order, each exactly once", async () => {
  const entries = [
    await device.scanned("ADMITTED"),
    await device.scanned("ALREADY_CHECKED_IN"),
    await device.scanned("REVOKED"),
  ];
  const asked = network(agree);
  await device.flush();
  await device.flush();
  expect(asked.map((request) => request.path)).toEqual(["/scans/batch"]);
  expect(asked[0]!.body.scans).toMatchObject(
    entries.map(({ id, shown }) => ({ scan_id: id, shown, decided_by: "DEVICE", text: VALID })),
  );
  expect(device.page.queue.waiting).toBe(0);
});

test("the queue outlives the tab", async () => {
  const { id } = await device.scanned("ADMITTED");
  await device.reopen();
  const asked = network(agree);
  await device.flush();
  expect(asked[0]!.body.scans).toMatchObject([{ scan_id: id, shown: "ADMITTED" }]);
});

test("one bad answer blocks no other scan and deletes none", async () => {
  const [good, bad, last] = [
    await device.scanned("ADMITTED"),
    await device.scanned("ADMITTED"),
    await device.scanned("REVOKED"),
  ];
  network(({ body }) =>
    batchAnswer(body, (scan) =>
      scan.scan_id === bad.id ? { scan_id: bad.id, problem: "hỏng" } : scanAnswer(scan.scan_id, scan.shown),
    ),
  );
  await device.flush();
  const status = (id: string) => device.page.queue.all().find((entry) => entry.id === id);
  expect([status(good.id)?.status, status(last.id)?.status]).toEqual(["DONE", "DONE"]);
  expect(status(bad.id)).toMatchObject({ status: "WAITING", shown: "ADMITTED", problem: "hỏng", tries: 1 });
  expect(await device.page.storage.use((db) => db.count("entries"))).toBe(3);

  device.now += 120_001;
  network(agree);
  await device.flush();
  expect(device.page.queue.waiting).toBe(0);
});

test.each([400, 404, 409, 413, 422, 500])(
  "a batch refused as a whole (%i) is cut until the bad scan stands alone",
  async (status) => {
    const entries = [];
    for (let at = 0; at < 9; at++) entries.push(await device.scanned("ADMITTED"));
    const bad = entries[4]!.id;
    network(({ body }) => {
      const scans = body.scans as { scan_id: string }[];
      return scans.some((scan) => scan.scan_id === bad) ? problem(status) : agree({ body });
    });
    await device.flush();
    expect(
      device.page.queue
        .all()
        .filter((entry) => entry.status !== "DONE")
        .map((entry) => entry.id),
    ).toEqual([bad]);
  },
);

test.each([problem(401), problem(403), problem(429), fromTheGateway(502), fromTheGateway(503)])(
  "while nobody can answer (%o) every scan simply waits",
  async (reply) => {
    await device.scanned("ADMITTED");
    await device.scanned("ADMITTED");
    const asked = network(() => reply);
    await device.flush();
    expect(asked).toHaveLength(1);
    expect(device.page.queue.all()).toMatchObject([
      { tries: 0, status: "WAITING" },
      { tries: 0, status: "WAITING" },
    ]);
  },
);

test("one scan that the service says «later» to for ever does not hold up the others", async () => {
  const entries = [];
  for (let at = 0; at < 9; at++) entries.push(await device.scanned("ADMITTED"));
  const stuck = entries[6]!.id;
  network((request) => {
    const scans = request.body.scans as Sent_[];
    return scans.some(({ scan_id }) => scan_id === stuck) ? problem(503) : agree(request);
  });
  expect(await device.flush()).toBe("AWAY");
  expect(await device.flush()).toBe("ANSWERED");
  const waiting = device.page.queue.all().filter(({ status }) => status !== "DONE");
  expect(waiting).toMatchObject([{ id: stuck, tries: 1 }]);
});

test("a scan once shown green is never rewritten; the other opinion of the server is a conflict", async () => {
  const { id } = await device.scanned("ADMITTED");
  network(({ body }) => batchAnswer(body, (scan) => scanAnswer(scan.scan_id, "ADMITTED", true)));
  await device.flush();
  expect(device.page.queue.conflicts).toMatchObject([{ id, shown: "ADMITTED" }]);
  await device.show((await device.stored(id))!, "REVOKED");
  expect((await device.stored(id))?.shown).toBe("ADMITTED");
});

test("a scan whose page died before anything was shown is finished by the server, under the same id", async () => {
  const { id } = await device.scanned(null);
  device.now += 10_000;
  const asked = network(({ body }) => ({ status: 200, body: scanAnswer(body.scan_id, "ADMITTED") }));
  await device.flush();
  expect(asked).toMatchObject([{ path: "/scans", body: { scan_id: id } }]);
  expect(asked[0]!.body).toMatchObject({ shown: null, decided_by: null });
  expect(asked[0]!.body).toMatchObject({ shown: null, decided_by: null });
  expect(device.page.queue.waiting).toBe(0);
});

test("a device whose clock is set back by a day still sends what it holds", async () => {
  await device.scanned(null);
  const { id } = await device.scanned("ADMITTED");
  await device.page.queue.postponed(id, "bận", device.now);
  device.now -= 24 * 3600_000;
  network((request) =>
    request.path === "/scans"
      ? { status: 200, body: scanAnswer(request.body.scan_id, "ADMITTED") }
      : agree(request),
  );
  await device.flush();
  expect(device.page.queue.waiting).toBe(0);
});

test("a scan that is being decided right now is left to the door", async () => {
  await device.scanned(null);
  const asked = network(agree);
  await device.flush();
  expect(asked).toEqual([]);
});

test("a device that is not paired any more keeps what it holds, and says so", async () => {
  await device.scanned("ADMITTED");
  network(() => problem(403)); // another cookie of the same browser speaks
  expect(await device.flush()).toBe("ENDED");
  network(() => problem(401));
  expect(await device.flush()).toBe("ENDED");
  expect(device.page.queue.all()).toMatchObject([{ status: "WAITING", tries: 0 }]);
});

test("a long queue goes in batches of a hundred", async () => {
  for (let at = 0; at < 230; at++) await device.scanned("ADMITTED");
  const asked = network(agree);
  await device.flush();
  expect(asked.map((request) => (request.body.scans as unknown[]).length)).toEqual([100, 100, 30]);
});

test("sent scans are forgotten after a day and a half, unsent ones never", async () => {
  const sent = await device.scanned("ADMITTED");
  network(agree);
  await device.flush();
  const kept = await device.scanned("REVOKED");
  device.now += 48 * 3600_000;
  await device.reopen();
  expect(device.page.queue.all().map((entry) => entry.id)).toEqual([kept.id]);
  expect(await device.stored(sent.id)).toBeUndefined();
});
