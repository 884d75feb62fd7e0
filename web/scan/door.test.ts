import "fake-indexeddb/auto";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { Door, type Line } from "./door";
import { ScanQueue } from "./queue";
import type { Roster } from "./roster";
import { openStore, type Store } from "./store";
import { network, problem, scanAnswer } from "./testing/gateway";
import { delegate, rosterOf, VALID } from "./testing/people";

let store: Store;
let queue: ScanQueue;
let line: Line & { up: boolean; events: string[] };

beforeEach(async () => {
  store = await openStore(`test-${Math.random()}`);
  queue = await ScanQueue.open(store, Date.now());
  const events: string[] = [];
  line = {
    up: true,
    events,
    down: () => (events.push("down"), (line.up = false)),
    unpaired: () => events.push("unpaired"),
  };
});
afterEach(() => vi.unstubAllGlobals());

const doorOf = (roster: Roster) => new Door(queue, roster, line, "Cửa A");

test("online the server's verdict is shown, and the scan lies on the device before the server is asked", async () => {
  let storedBefore: unknown;
  const asked = network(({ body }) => {
    storedBefore = queue.all().find((entry) => entry.id === body.scan_id)?.status;
    return { status: 200, body: scanAnswer(body.scan_id, "REVOKED") };
  });
  const shown = await doorOf(rosterOf(delegate())).scan(VALID, "QR");
  expect(shown).toMatchObject({ verdict: "REVOKED", decidedBy: "SERVER" });
  expect(asked).toHaveLength(1);
  expect(storedBefore).toBe("PENDING");
  expect(await store.getAll("entries")).toMatchObject([{ shown: "REVOKED", status: "DONE" }]);
});

describe("the device decides by itself", () => {
  test("without network", async () => {
    network(() => "NO_NETWORK");
    const shown = await doorOf(rosterOf(delegate())).scan(VALID, "QR");
    expect(shown).toMatchObject({
      verdict: "ADMITTED",
      decidedBy: "DEVICE",
      person: { full_name: "Hoàng Thị Đào (giả lập)" },
    });
    expect(await store.getAll("entries")).toMatchObject([
      { shown: "ADMITTED", status: "WAITING", decided_by: "DEVICE" },
    ]);
    expect(line.events).toEqual(["down"]);
  });

  test("when no answer came within 800 ms", async () => {
    network(() => "NEVER");
    const from = performance.now();
    const shown = await doorOf(rosterOf(delegate())).scan(VALID, "QR");
    expect(shown.decidedBy).toBe("DEVICE");
    expect(performance.now() - from).toBeGreaterThan(700);
    expect(performance.now() - from).toBeLessThan(1_600);
  });

  test.each([500, 503, 404, 400])("when the server answers %i", async (status) => {
    network(() => problem(status));
    expect(await doorOf(rosterOf(delegate())).scan(VALID, "QR")).toMatchObject({
      verdict: "ADMITTED",
      decidedBy: "DEVICE",
    });
  });

  test("when a hotel's sign-in page answers 200", async () => {
    network(() => ({ status: 200, body: { welcome: "Wi-Fi" } }));
    expect((await doorOf(rosterOf(delegate())).scan(VALID, "QR")).decidedBy).toBe("DEVICE");
  });

  test("at once while the line is known to be down: nobody waits", async () => {
    line.up = false;
    const asked = network(() => "NEVER");
    await doorOf(rosterOf(delegate())).scan(VALID, "QR");
    expect(asked).toEqual([]);
  });
});

describe("the device remembers who came in through it", () => {
  test("a second scan without network says when and where", async () => {
    line.up = false;
    const door = doorOf(rosterOf(delegate()));
    const first = await door.scan(VALID, "QR");
    expect(await door.scan(VALID, "QR")).toMatchObject({
      verdict: "ALREADY_CHECKED_IN",
      first: { at: first.entry.scanned_at, gate: "Cửa A" },
    });
  });

  test("also for a genuine badge it has not heard of", async () => {
    line.up = false;
    const door = doorOf(rosterOf());
    expect(await door.scan(VALID, "QR")).toMatchObject({ verdict: "ADMITTED", flagged: true });
    expect((await door.scan(VALID, "QR")).verdict).toBe("ALREADY_CHECKED_IN");
  });

  test("after the tab was killed", async () => {
    line.up = false;
    await doorOf(rosterOf(delegate())).scan(VALID, "QR");
    queue = await ScanQueue.open(store, Date.now());
    expect((await doorOf(rosterOf(delegate())).scan(VALID, "QR")).verdict).toBe("ALREADY_CHECKED_IN");
  });

  test("until the admission is taken back", async () => {
    line.up = false;
    const door = doorOf(rosterOf(delegate()));
    await door.undo((await door.scan(VALID, "QR")).entry);
    expect((await door.scan(VALID, "QR")).verdict).toBe("ADMITTED");
    queue = await ScanQueue.open(store, Date.now());
    expect((await doorOf(rosterOf(delegate())).scan(VALID, "QR")).verdict).toBe("ALREADY_CHECKED_IN");
  });

  test("what the server admitted counts too once the network is gone", async () => {
    network(({ body }) => ({ status: 200, body: scanAnswer(body.scan_id, "ADMITTED") }));
    const door = doorOf(rosterOf(delegate()));
    await door.scan(VALID, "QR");
    line.up = false;
    expect((await door.scan(VALID, "QR")).verdict).toBe("ALREADY_CHECKED_IN");
  });
});

test("a device that was taken off its gate says so and still gives a verdict", async () => {
  network(() => problem(401));
  expect((await doorOf(rosterOf(delegate())).scan(VALID, "QR")).decidedBy).toBe("DEVICE");
  expect(line.events).toEqual(["unpaired"]);
});

test("an invalid code does not end the scanner", async () => {
  line.up = false;
  const door = doorOf(rosterOf(delegate()));
  for (const rubbish of ["", "https://example.vn", "x".repeat(5000)])
    expect((await door.scan(rubbish, "QR")).verdict).toBe("NOT_VALID");
  expect((await door.scan(VALID, "QR")).verdict).toBe("ADMITTED");
});

test("the desk receives a leader by one tap, also without network", async () => {
  line.up = false;
  const leader = delegate({ category: "LEADER", credentials: [] });
  const door = doorOf(rosterOf(leader));
  expect(await door.receive(leader)).toMatchObject({
    verdict: "ADMITTED",
    entry: { kind: "RECEPTION", text: "d1" },
  });
  expect(door.entered(leader)).toMatchObject({ gate: "Cửa A" });
});

test("a browser that stores nothing still opens the door", async () => {
  line.up = false;
  queue = await ScanQueue.open(null, Date.now());
  expect((await doorOf(rosterOf(delegate())).scan(VALID, "QR")).verdict).toBe("ADMITTED");
  expect(queue.unsafe).toBe(true);
});
