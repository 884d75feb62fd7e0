import "fake-indexeddb/auto";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { Shown } from "./shown";
import { read } from "./reading";
import { Sender } from "../sending/sender";
import { AtTheDoor, scanAt } from "../testing/at_the_door";
import { Checkin } from "../testing/checkin";
import { DEVICE, POST } from "../testing/device";
import { network, problem, scanAnswer } from "../testing/gateway";
import { delegate, HEAD, rosterOf, SHORT_CODE, VALID } from "../testing/people";
import { advice, LIST_IS_SHUT } from "../words";
import { sealed } from "../testing/sealing";

let device: AtTheDoor;
beforeEach(async () => {
  device = await AtTheDoor.opened();
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

test("online the server's verdict is shown, and the scan lies on the device before the server is asked", async () => {
  let storedBefore: unknown;
  const asked = network(({ body }) => {
    storedBefore = device.page.queue.all().find((entry) => entry.id === body.scan_id)?.status;
    return { status: 200, body: scanAnswer(body.scan_id, "REVOKED") };
  });
  const shown = await scanAt(device.doorOf(rosterOf(delegate())));
  expect(shown).toMatchObject({ verdict: "REVOKED", decidedBy: "SERVER" });
  expect(asked).toHaveLength(1);
  expect(storedBefore).toBe("PENDING");
  expect(await device.stored()).toMatchObject([{ shown: "REVOKED", status: "DONE" }]);
});

test("an admission that the server wrote down while the page was closed is told as one that nobody saw", async () => {
  network(({ body }) => ({ status: 200, body: scanAnswer(body.scan_id, "ALREADY_CHECKED_IN") }));
  const door = device.doorOf(rosterOf(delegate()));
  expect((await scanAt(door)).unseen).toBe(false);
  const lost = await device.page.queue.add("lost", read(VALID, "QR"), POST, device.page.clock.stamp());
  await device.page.queue.answered(lost.id, scanAnswer(lost.id, "ADMITTED"));
  const shown = await scanAt(door);
  expect([shown.verdict, shown.unseen]).toEqual(["ALREADY_CHECKED_IN", true]);
  expect(advice(shown)).toContain("chưa ai thấy kết quả");
});

describe("a typed code while the list is shut", () => {
  const typed = (door: ReturnType<typeof device.doorOf>) => door.scan(SHORT_CODE, "SHORT_CODE");

  test("is taken back where the server may have let somebody in and its answer got lost", async () => {
    const checkin = new Checkin(DEVICE, [delegate()]);
    checkin.wire = "DEAF";
    const door = device.doorOf(rosterOf(delegate()));
    await expect(typed(door)).rejects.toThrow(LIST_IS_SHUT);
    const [scan] = [...checkin.facts.keys()];
    checkin.wire = "UP";
    await new Sender(device.page.queue, device.page.clock).flush(DEVICE.congress.id);
    expect([...checkin.undone]).toEqual([scan]);
    expect(await device.stored()).toMatchObject([{ id: scan, text: null, undo: "DONE", shown: null }]);
  });

  test("is forgotten where nobody was asked", async () => {
    device.line.up = false;
    await expect(typed(device.doorOf(rosterOf(delegate())))).rejects.toThrow(LIST_IS_SHUT);
    expect(await device.stored()).toEqual([]);
  });
});

describe("the device decides by itself", () => {
  test("without network", async () => {
    network(() => "NO_NETWORK");
    const shown = await scanAt(device.doorOf(rosterOf(delegate())));
    expect(shown).toMatchObject({
      verdict: "ADMITTED",
      decidedBy: "DEVICE",
      person: { full_name: "Hoàng Thị Đào (giả lập)" },
    });
    expect(await device.stored()).toMatchObject([
      { shown: "ADMITTED", status: "WAITING", decided_by: "DEVICE" },
    ]);
    expect(device.line.up).toBe(false);
  });

  test("when no answer came within 800 ms", async () => {
    const asked = network(() => "NEVER");
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
    let shown: Shown | null = null;
    void scanAt(device.doorOf(rosterOf(delegate()))).then((given) => (shown = given));
    await vi.waitUntil(() => asked.length === 1);
    await vi.advanceTimersByTimeAsync(799);
    expect(shown).toBeNull();
    await vi.advanceTimersByTimeAsync(1);
    await vi.waitUntil(() => shown);
    expect(shown).toMatchObject({ decidedBy: "DEVICE" });
  });

  test.each([500, 503, 404, 400])("when the server answers %i", async (status) => {
    network(() => problem(status));
    expect(await scanAt(device.doorOf(rosterOf(delegate())))).toMatchObject({
      verdict: "ADMITTED",
      decidedBy: "DEVICE",
    });
  });

  test("when a hotel's sign-in page answers 200", async () => {
    network(() => ({ status: 200, body: { welcome: "Wi-Fi" } }));
    expect((await scanAt(device.doorOf(rosterOf(delegate())))).decidedBy).toBe("DEVICE");
  });

  test("at once while the line is known to be down: nobody waits", async () => {
    device.line.up = false;
    const asked = network(() => "NEVER");
    await scanAt(device.doorOf(rosterOf(delegate())));
    expect(asked).toEqual([]);
  });
});

describe("a device that is told that it is not paired any more", () => {
  test.each([401, 403])("by %i shows no verdict, and keeps what was scanned", async (status) => {
    network(() => problem(status));
    const door = device.doorOf(rosterOf(delegate()));
    expect(await door.scan(VALID, "QR")).toBeNull();
    expect(device.ended).toBe(true);
    expect(await door.scan(VALID, "QR")).toBeNull();
    expect(await device.stored()).toMatchObject([
      { status: "PENDING", shown: null },
      { status: "PENDING", shown: null },
    ]);
  });
});

test("the server hears of an undo before the badge is scanned again", async () => {
  const asked = network(({ body, path }) => ({
    status: 200,
    body: path.endsWith("/undo") ? {} : scanAnswer(body.scan_id, "ADMITTED"),
  }));
  const door = device.doorOf(rosterOf(delegate()));
  const { entry } = await scanAt(door);
  await door.undo(entry);
  await scanAt(door);
  expect(asked.map(({ path }) => path)).toEqual(["/scans", `/scans/${entry.id}/undo`, "/scans"]);
  expect(await device.stored()).toMatchObject([{ undo: "DONE" }, { undo: "NO" }]);
});

test("an entry says where, for what and in which session it was made", async () => {
  device.line.up = false;
  await scanAt(device.doorOf(rosterOf(delegate())));
  expect(await device.stored()).toMatchObject([
    { congress_id: "c", gate_id: "g1", device_id: "m1", session_id: "s" },
  ]);
});

test("an invalid code does not end the scanner", async () => {
  device.line.up = false;
  const door = device.doorOf(rosterOf(delegate()));
  for (const rubbish of ["", "https://example.vn", "x".repeat(5000)])
    expect((await scanAt(door, rubbish)).verdict).toBe("NOT_VALID");
  expect((await scanAt(door)).verdict).toBe("ADMITTED");
});

test("the desk receives a leader by one tap, also without network", async () => {
  device.line.up = false;
  const leader = delegate({ category: "LEADER", credentials: [] });
  const door = device.doorOf(rosterOf(leader));
  expect(await door.receive(leader)).toMatchObject({
    verdict: "ADMITTED",
    entry: { kind: "RECEPTION", delegate_id: "d1" },
  });
  expect(door.entered(leader)).toMatchObject({ gate: "Cửa A" });
});

test("a device of an archived congress asks nobody and keeps what it scans", async () => {
  const asked = network(() => problem(409, "Đại hội này đã lưu trữ.", "archived"));
  const roster = rosterOf();
  roster.take({ ...HEAD, congress: { ...HEAD.congress, archived: true } }, [sealed(delegate())], true);
  expect(await scanAt(device.doorOf(roster))).toMatchObject({ decidedBy: "DEVICE" });
  expect(asked).toEqual([]);
  expect(device.line.up).toBe(true);
  expect(await device.stored()).toMatchObject([{ status: "WAITING" }]);
});
