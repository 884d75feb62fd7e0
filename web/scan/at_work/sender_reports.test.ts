import "fake-indexeddb/auto";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { lastOf } from "../../shared/words/lists";
import type { Stamp } from "../deciding/device_clock";
import { POST } from "../testing/device";
import { batchAnswer, network, scanAnswer, type Sent_ } from "../testing/gateway";
import { VALID } from "../testing/people";
import { agree, SendingDevice } from "../testing/sending_device";

let device: SendingDevice;
beforeEach(async () => {
  device = await SendingDevice.opened();
});
afterEach(() => vi.unstubAllGlobals());

test("an undo goes out after its scan", async () => {
  const { id } = await device.scanned("ADMITTED");
  await device.page.queue.undoWanted(id, device.page.clock.stamp());
  const asked = network((request) =>
    request.path === "/scans/batch" ? agree(request) : { status: 200, body: {} },
  );
  await device.flush();
  expect(asked.map((request) => request.path)).toEqual(["/scans/batch", `/scans/${id}/undo`]);
  expect(device.page.queue.waiting).toBe(0);
});

test("an undo that is sent late tells how long ago it was done, also after a reload", async () => {
  const { id } = await device.scanned("ADMITTED");
  network(agree);
  await device.flush();
  await device.page.queue.undoWanted(id, device.page.clock.stamp());
  const asked = network(() => "NO_NETWORK");
  await device.flush();
  const { age_ms, wall_age_ms } = asked[0]!.body as unknown as Sent_;
  expect(age_ms).toBeLessThan(5_000);
  expect(wall_age_ms).toBeNull();
  device.now += 60_000;
  await device.reopen();
  await device.flush();
  expect(lastOf(asked)!.body).toMatchObject({ age_ms: null, wall_age_ms: 60_000 });
});

test("an undo of a page that wrote no time down goes out without one", async () => {
  const { id } = await device.scanned("ADMITTED");
  network(agree);
  await device.flush();
  await device.page.queue.undoWanted(id, undefined as unknown as Stamp);
  const asked = network(() => ({ status: 200, body: {} }));
  await device.flush();
  expect(asked).toMatchObject([{ path: `/scans/${id}/undo`, body: {} }]);
});

test("a reception travels as a scan does, with what was shown, where and in which session", async () => {
  const [badge, tap] = [await device.scanned("ADMITTED"), await device.received("ADMITTED")];
  const asked = network(agree);
  await device.flush();
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
  expect(device.page.queue.waiting).toBe(0);
});

test("a reception whose page died before anything was shown is decided by the server, under the same id", async () => {
  const { id } = await device.received(null);
  device.now += 10_000;
  const asked = network(({ body }) => ({ status: 200, body: scanAnswer(body.scan_id, "ADMITTED") }));
  await device.flush();
  expect(asked).toMatchObject([
    { path: "/receptions", body: { scan_id: id, delegate_id: "d9", shown: null } },
  ]);
  expect(device.page.queue.waiting).toBe(0);
});

describe("each entry goes only where it was made for", () => {
  test("paired anew at another gate of the congress, it is sent with its own gate and session", async () => {
    const { id } = await device.scanned("ADMITTED", {
      ...POST,
      gate_id: "g2",
      session_id: "s0",
      device_id: "m0",
    });
    const asked = network(agree);
    await device.flush();
    expect(asked[0]!.body.scans).toMatchObject([{ scan_id: id, gate_id: "g2", session_id: "s0" }]);
  });

  test("paired with another congress, it is kept and never sent there", async () => {
    const foreign = [
      await device.scanned("ADMITTED", { ...POST, congress_id: "c0" }),
      await device.received(null, { ...POST, congress_id: "c0" }),
    ];
    const own = await device.scanned("ADMITTED");
    device.now += 10_000;
    const asked = network(agree);
    await device.flush();
    expect(asked).toHaveLength(1);
    expect(asked[0]!.body.scans).toMatchObject([{ scan_id: own.id }]);
    await device.reopen();
    expect(
      device.page.queue
        .all()
        .filter(({ status }) => status !== "DONE")
        .map(({ id }) => id),
    ).toEqual(foreign.map(({ id }) => id));
  });

  test("paired with its own congress again, it is sent", async () => {
    await device.scanned("ADMITTED", { ...POST, congress_id: "c0" });
    network(agree);
    await device.flush("c0");
    expect(device.page.queue.waiting).toBe(0);
  });
});

test("the age is sent, not two clock readings, and after a reload what the wall clocks tell", async () => {
  await device.scanned("ADMITTED");
  device.now += 60_000;
  await device.scanned("REVOKED");
  const asked = network(() => "NO_NETWORK");
  await device.flush();
  const ages = () =>
    (lastOf(asked)!.body.scans as Sent_[]).map(({ age_ms, wall_age_ms }) => [age_ms, wall_age_ms]);
  for (const [age, wall] of ages()) {
    expect(age).toBeLessThan(5_000);
    expect(wall).toBeNull();
  }
  await device.reopen();
  await device.flush();
  expect(ages()).toEqual([
    [null, 60_000],
    [null, 0],
  ]);
});

test("a conflict that somebody settled or undid elsewhere calls nobody here any more", async () => {
  const [settled, open] = [await device.scanned("ADMITTED"), await device.scanned("ADMITTED")];
  let looksFor = [settled.id, open.id];
  const asked = network(({ path, body }) =>
    path === "/scans/batch"
      ? batchAnswer(body, (scan) => scanAnswer(scan.scan_id, scan.shown, true))
      : { status: 200, body: looksFor },
  );
  await device.flush();
  expect(device.page.queue.conflicts).toHaveLength(2);
  looksFor = [open.id];
  await device.flush();
  await device.flush();
  expect(device.page.queue.conflicts.map(({ id }) => id)).toEqual([open.id]);
  expect(asked.map(({ query }) => query.getAll("scan_id").length)).toEqual([0, 2, 2, 1]);
  expect((await device.stored(settled.id))?.closed).toBe(true);
});
