import "fake-indexeddb/auto";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { Roster } from "../keeping/roster";
import { AtTheDoor, scanAt } from "../testing/at_the_door";
import { network, scanAnswer } from "../testing/gateway";
import { delegate, HEAD, rosterOf } from "../testing/people";
import { sealed } from "../testing/sealing";

let device: AtTheDoor;
beforeEach(async () => {
  device = await AtTheDoor.opened();
});
afterEach(() => {
  vi.unstubAllGlobals();
});

describe("the device remembers who came in through it", () => {
  test("a second scan without network says when and where", async () => {
    device.line.up = false;
    const door = device.doorOf(rosterOf(delegate()));
    const first = await scanAt(door);
    expect(await scanAt(door)).toMatchObject({
      verdict: "ALREADY_CHECKED_IN",
      first: { at: first.entry.scanned_at, gate: "Cửa A" },
    });
  });

  test("also for a genuine badge it has not heard of", async () => {
    device.line.up = false;
    const door = device.doorOf(rosterOf());
    expect(await scanAt(door)).toMatchObject({ verdict: "ADMITTED", flagged: true });
    expect((await scanAt(door)).verdict).toBe("ALREADY_CHECKED_IN");
  });

  test("after the tab was killed", async () => {
    device.line.up = false;
    await scanAt(device.doorOf(rosterOf(delegate())));
    await device.reload();
    expect((await scanAt(device.doorOf(rosterOf(delegate())))).verdict).toBe("ALREADY_CHECKED_IN");
  });

  test("until the admission is taken back", async () => {
    device.line.up = false;
    const door = device.doorOf(rosterOf(delegate()));
    await door.undo((await scanAt(door)).entry);
    expect((await scanAt(door)).verdict).toBe("ADMITTED");
    await device.reload();
    expect((await scanAt(device.doorOf(rosterOf(delegate())))).verdict).toBe("ALREADY_CHECKED_IN");
  });

  test("what the server admitted counts too once the network is gone", async () => {
    network(({ body }) => ({ status: 200, body: scanAnswer(body.scan_id, "ADMITTED") }));
    const door = device.doorOf(rosterOf(delegate()));
    await scanAt(door);
    device.line.up = false;
    expect((await scanAt(door)).verdict).toBe("ALREADY_CHECKED_IN");
  });
});

describe("a session has its own memory", () => {
  const OTHER = { ...HEAD, session: { ...HEAD.session!, id: "s2" } };
  const switched = (roster: Roster) => roster.take(OTHER, [sealed(delegate())], true);

  test("who came in at the first one is outside at the second, and received there by one tap", async () => {
    device.line.up = false;
    const roster = rosterOf(delegate());
    const door = device.doorOf(roster);
    await scanAt(door);
    switched(roster);
    expect(door.entered(delegate())).toBeNull();
    expect((await scanAt(door)).verdict).toBe("ADMITTED");
    expect((await scanAt(door)).verdict).toBe("ALREADY_CHECKED_IN");
    roster.take(HEAD, [sealed(delegate())], true);
    expect((await scanAt(door)).verdict).toBe("ALREADY_CHECKED_IN");
  });

  test("also when the server decides, and when the page is opened anew", async () => {
    network(({ body }) => ({ status: 200, body: scanAnswer(body.scan_id, "ADMITTED") }));
    const roster = rosterOf(delegate());
    await scanAt(device.doorOf(roster));
    switched(roster);
    await device.reload();
    device.line.up = false;
    const door = device.doorOf(roster);
    expect(door.entered(delegate())).toBeNull();
    expect(await door.receive(delegate())).toMatchObject({ verdict: "ADMITTED" });
    expect(door.entered(delegate())).toMatchObject({ gate: "Cửa A" });
    expect((await device.stored()).map(({ session_id }) => session_id)).toEqual(["s", "s2"]);
  });
});

describe("the memory yields to a newer word of the roster", () => {
  async function admitted() {
    network(({ body }) => ({ status: 200, body: scanAnswer(body.scan_id, "ADMITTED") }));
    const roster = rosterOf(delegate());
    const door = device.doorOf(roster);
    await scanAt(door);
    device.line.up = false;
    return { roster, door };
  }

  test("when the admission was taken back elsewhere, also after a reload", async () => {
    const { roster, door } = await admitted();
    await door.yieldTo([sealed(delegate())], door.told());
    expect(door.entered(delegate())).toBeNull();
    await device.reload();
    expect((await scanAt(device.doorOf(roster))).verdict).toBe("ADMITTED");
  });

  test("but not while the server has not heard of the admission", async () => {
    device.line.up = false;
    const door = device.doorOf(rosterOf(delegate()));
    await scanAt(door);
    await door.yieldTo([sealed(delegate())], door.told());
    expect((await scanAt(door)).verdict).toBe("ALREADY_CHECKED_IN");
  });

  test("but not to a word that was asked for before the server heard of it", async () => {
    const told = new Set<string>();
    const { door } = await admitted();
    await door.yieldTo([sealed(delegate())], told);
    expect((await scanAt(door)).verdict).toBe("ALREADY_CHECKED_IN");
  });

  test("but not to a word about somebody else", async () => {
    const { door } = await admitted();
    await door.yieldTo([sealed(delegate({ delegate_id: "d2", credentials: [] }))], door.told());
    expect((await scanAt(door)).verdict).toBe("ALREADY_CHECKED_IN");
  });

  test("and an undo made here holds until the server has heard of it", async () => {
    device.line.up = false;
    const present = delegate({ present: { at: "2026-11-22T00:42:00Z", gate: "Cửa A" } });
    const door = device.doorOf(rosterOf(present));
    network(({ body }) => ({ status: 200, body: scanAnswer(body.scan_id, "ADMITTED") }));
    device.line.up = true;
    const { entry } = await scanAt(door);
    device.line.up = false;
    await door.undo(entry);
    await door.yieldTo([sealed(present)], door.told());
    expect(door.entered(present)).toBeNull();
  });
});

test("somebody who came in with a badge that no list had is inside when the list has it", async () => {
  device.line.up = false;
  const roster = rosterOf();
  const door = device.doorOf(roster);
  await scanAt(door);
  roster.take(HEAD, [sealed(delegate())], false);
  await door.yieldTo([sealed(delegate())], door.told());
  expect((await scanAt(door)).verdict).toBe("ALREADY_CHECKED_IN");
});
