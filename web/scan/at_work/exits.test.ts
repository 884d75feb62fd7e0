import "fake-indexeddb/auto";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { Direction } from "../deciding/decide";
import type { Door } from "../deciding/door";
import { Kept } from "../keeping/kept";
import { reportOf } from "../sending/report";
import { Roster } from "../keeping/roster";
import { AtTheDoor, scanAt } from "../testing/at_the_door";
import { DEVICE } from "../testing/device";
import { network } from "../testing/gateway";
import { delegate, HEAD, rosterOf } from "../testing/people";
import type { Person } from "../testing/sealing";

let device: AtTheDoor;
beforeEach(async () => {
  device = await AtTheDoor.opened();
  network(() => "NO_NETWORK");
});
afterEach(() => vi.unstubAllGlobals());

function doorOf(person: Person = delegate(), counts_exits = true): Door {
  const roster = rosterOf(person);
  roster.take({ ...HEAD, session: { ...HEAD.session!, counts_exits } }, [], false);
  return device.doorOf(roster);
}

async function scanned(door: Door, direction: Direction) {
  door.device = { ...DEVICE, direction };
  return scanAt(door);
}

test("without network who was let in goes out, is told so a second time, and comes in again", async () => {
  const door = doorOf();
  expect((await scanned(door, "IN")).verdict).toBe("ADMITTED");
  expect((await scanned(door, "OUT")).verdict).toBe("LEFT");
  expect(door.entered(delegate())).toBeNull();
  const twice = await scanned(door, "OUT");
  expect([twice.verdict, twice.first?.gate]).toEqual(["ALREADY_LEFT", "Cửa A"]);
  expect((await scanned(door, "IN")).verdict).toBe("ADMITTED");
  expect((await scanned(door, "IN")).verdict).toBe("ALREADY_CHECKED_IN");
});

test("a gate for both goes by what this device knows, also after it was closed", async () => {
  expect((await scanned(doorOf(), "BOTH")).verdict).toBe("ADMITTED");
  await device.reload();
  expect((await scanned(doorOf(), "BOTH")).verdict).toBe("LEFT");
  await device.reload();
  expect((await scanned(doorOf(), "BOTH")).verdict).toBe("ADMITTED");
});

test("who has gone out by the list comes in again, and who never came goes out flagged", async () => {
  const at = "2026-11-22T01:00:00Z";
  const out = delegate({ present: { at, gate: "Cửa B", left_at: at, left_gate: "Cửa C" } });
  expect((await scanned(doorOf(out), "IN")).verdict).toBe("ADMITTED");
  const stranger = await scanned(doorOf(delegate({ delegate_id: "d9" })), "OUT");
  expect([stranger.verdict, stranger.flagged]).toEqual(["LEFT", true]);
});

test("the report says which way somebody went; a session that counts no exits is scanned in", async () => {
  const door = doorOf();
  const left = await scanned(door, "BOTH").then(() => scanned(door, "BOTH"));
  expect(reportOf(left.entry, device.page.clock)).toMatchObject({ shown: "LEFT", direction: "OUT" });
  const as_ever = await scanned(doorOf(delegate(), false), "OUT");
  expect(reportOf(as_ever.entry, device.page.clock).direction).toBe("IN");
});

test("an exit that was taken back leaves the person inside", async () => {
  const door = doorOf();
  await scanned(door, "IN");
  const left = await scanned(door, "OUT");
  await door.undo(left.entry);
  expect(door.entered(delegate())).not.toBeNull();
});

test("a device turned without network stays so until the server has heard of it, also after a reload", async () => {
  const roster = new Roster();
  const kept = new Kept(device.page.storage, roster);
  await kept.isDevice(DEVICE);
  await kept.turn("OUT");
  await kept.isDevice(DEVICE);
  expect(kept.device?.direction).toBe("OUT");
  const reopened = new Kept(device.page.storage, roster);
  await device.page.storage.use((db) => reopened.merge(db));
  await reopened.isDevice(DEVICE);
  expect(reopened.device?.direction).toBe("OUT");
  await reopened.turnTold("OUT");
  await reopened.isDevice({ ...DEVICE, direction: "BOTH" });
  expect(reopened.device?.direction).toBe("BOTH");
});
