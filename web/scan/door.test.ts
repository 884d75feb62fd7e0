import "fake-indexeddb/auto";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { Door, type Shown } from "./door";
import type { Roster } from "./roster";
import { DEVICE, newName, openPage } from "./testing/device";
import { network, problem, scanAnswer } from "./testing/gateway";
import { delegate, HEAD, rosterOf, VALID } from "./testing/people";

let name: string;
let page: Awaited<ReturnType<typeof openPage>>;
let line: { up: boolean; down: () => void };
let ended: boolean;

beforeEach(async () => {
  name = newName();
  page = await openPage(name);
  line = { up: true, down: () => (line.up = false) };
  ended = false;
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

async function reload(): Promise<void> {
  page.storage.closePage();
  page = await openPage(name);
}

const stored = () => page.storage.use((db) => db.getAll("entries"));

function doorOf(roster: Roster): Door {
  const standing = { line, ended: () => ended, end: () => (ended = true) };
  return new Door(page.queue, roster, standing, page.clock, DEVICE);
}

async function scanAt(door: Door, text = VALID): Promise<Shown> {
  const shown = await door.scan(text, "QR");
  expect(shown).not.toBeNull();
  return shown!;
}

test("online the server's verdict is shown, and the scan lies on the device before the server is asked", async () => {
  let storedBefore: unknown;
  const asked = network(({ body }) => {
    storedBefore = page.queue.all().find((entry) => entry.id === body.scan_id)?.status;
    return { status: 200, body: scanAnswer(body.scan_id, "REVOKED") };
  });
  const shown = await scanAt(doorOf(rosterOf(delegate())));
  expect(shown).toMatchObject({ verdict: "REVOKED", decidedBy: "SERVER" });
  expect(asked).toHaveLength(1);
  expect(storedBefore).toBe("PENDING");
  expect(await stored()).toMatchObject([{ shown: "REVOKED", status: "DONE" }]);
});

describe("the device decides by itself", () => {
  test("without network", async () => {
    network(() => "NO_NETWORK");
    const shown = await scanAt(doorOf(rosterOf(delegate())));
    expect(shown).toMatchObject({
      verdict: "ADMITTED",
      decidedBy: "DEVICE",
      person: { full_name: "Hoàng Thị Đào (giả lập)" },
    });
    expect(await stored()).toMatchObject([{ shown: "ADMITTED", status: "WAITING", decided_by: "DEVICE" }]);
    expect(line.up).toBe(false);
  });

  test("when no answer came within 800 ms", async () => {
    const asked = network(() => "NEVER");
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
    let shown: Shown | null = null;
    void scanAt(doorOf(rosterOf(delegate()))).then((given) => (shown = given));
    await vi.waitUntil(() => asked.length === 1);
    await vi.advanceTimersByTimeAsync(799);
    expect(shown).toBeNull();
    await vi.advanceTimersByTimeAsync(1);
    await vi.waitUntil(() => shown);
    expect(shown).toMatchObject({ decidedBy: "DEVICE" });
  });

  test.each([500, 503, 404, 400])("when the server answers %i", async (status) => {
    network(() => problem(status));
    expect(await scanAt(doorOf(rosterOf(delegate())))).toMatchObject({
      verdict: "ADMITTED",
      decidedBy: "DEVICE",
    });
  });

  test("when a hotel's sign-in page answers 200", async () => {
    network(() => ({ status: 200, body: { welcome: "Wi-Fi" } }));
    expect((await scanAt(doorOf(rosterOf(delegate())))).decidedBy).toBe("DEVICE");
  });

  test("at once while the line is known to be down: nobody waits", async () => {
    line.up = false;
    const asked = network(() => "NEVER");
    await scanAt(doorOf(rosterOf(delegate())));
    expect(asked).toEqual([]);
  });
});

describe("the device remembers who came in through it", () => {
  test("a second scan without network says when and where", async () => {
    line.up = false;
    const door = doorOf(rosterOf(delegate()));
    const first = await scanAt(door);
    expect(await scanAt(door)).toMatchObject({
      verdict: "ALREADY_CHECKED_IN",
      first: { at: first.entry.scanned_at, gate: "Cửa A" },
    });
  });

  test("also for a genuine badge it has not heard of", async () => {
    line.up = false;
    const door = doorOf(rosterOf());
    expect(await scanAt(door)).toMatchObject({ verdict: "ADMITTED", flagged: true });
    expect((await scanAt(door)).verdict).toBe("ALREADY_CHECKED_IN");
  });

  test("after the tab was killed", async () => {
    line.up = false;
    await scanAt(doorOf(rosterOf(delegate())));
    await reload();
    expect((await scanAt(doorOf(rosterOf(delegate())))).verdict).toBe("ALREADY_CHECKED_IN");
  });

  test("until the admission is taken back", async () => {
    line.up = false;
    const door = doorOf(rosterOf(delegate()));
    await door.undo((await scanAt(door)).entry);
    expect((await scanAt(door)).verdict).toBe("ADMITTED");
    await reload();
    expect((await scanAt(doorOf(rosterOf(delegate())))).verdict).toBe("ALREADY_CHECKED_IN");
  });

  test("what the server admitted counts too once the network is gone", async () => {
    network(({ body }) => ({ status: 200, body: scanAnswer(body.scan_id, "ADMITTED") }));
    const door = doorOf(rosterOf(delegate()));
    await scanAt(door);
    line.up = false;
    expect((await scanAt(door)).verdict).toBe("ALREADY_CHECKED_IN");
  });
});

describe("a device that is told that it is not paired any more", () => {
  test.each([401, 403])("by %i shows no verdict, and keeps what was scanned", async (status) => {
    network(() => problem(status));
    const door = doorOf(rosterOf(delegate()));
    expect(await door.scan(VALID, "QR")).toBeNull();
    expect(ended).toBe(true);
    expect(await door.scan(VALID, "QR")).toBeNull();
    expect(await stored()).toMatchObject([
      { status: "PENDING", shown: null },
      { status: "PENDING", shown: null },
    ]);
  });
});

describe("a session has its own memory", () => {
  const OTHER = { ...HEAD, session: { ...HEAD.session!, id: "s2" } };
  const switched = (roster: Roster) => roster.take(OTHER, [delegate()], true);

  test("who came in at the first one is outside at the second, and received there by one tap", async () => {
    line.up = false;
    const roster = rosterOf(delegate());
    const door = doorOf(roster);
    await scanAt(door);
    switched(roster);
    expect(door.entered(delegate())).toBeNull();
    expect((await scanAt(door)).verdict).toBe("ADMITTED");
    expect((await scanAt(door)).verdict).toBe("ALREADY_CHECKED_IN");
    roster.take(HEAD, [delegate()], true);
    expect((await scanAt(door)).verdict).toBe("ALREADY_CHECKED_IN");
  });

  test("also when the server decides, and when the page is opened anew", async () => {
    network(({ body }) => ({ status: 200, body: scanAnswer(body.scan_id, "ADMITTED") }));
    const roster = rosterOf(delegate());
    await scanAt(doorOf(roster));
    switched(roster);
    await reload();
    line.up = false;
    const door = doorOf(roster);
    expect(door.entered(delegate())).toBeNull();
    expect(await door.receive(delegate())).toMatchObject({ verdict: "ADMITTED" });
    expect(door.entered(delegate())).toMatchObject({ gate: "Cửa A" });
    expect((await stored()).map(({ session_id }) => session_id)).toEqual(["s", "s2"]);
  });
});

describe("the memory yields to a newer word of the roster", () => {
  async function admitted() {
    network(({ body }) => ({ status: 200, body: scanAnswer(body.scan_id, "ADMITTED") }));
    const roster = rosterOf(delegate());
    const door = doorOf(roster);
    await scanAt(door);
    line.up = false;
    return { roster, door };
  }

  test("when the admission was taken back elsewhere, also after a reload", async () => {
    const { roster, door } = await admitted();
    await door.yieldTo([delegate()], door.told());
    expect(door.entered(delegate())).toBeNull();
    await reload();
    expect((await scanAt(doorOf(roster))).verdict).toBe("ADMITTED");
  });

  test("but not while the server has not heard of the admission", async () => {
    line.up = false;
    const door = doorOf(rosterOf(delegate()));
    await scanAt(door);
    await door.yieldTo([delegate()], door.told());
    expect((await scanAt(door)).verdict).toBe("ALREADY_CHECKED_IN");
  });

  test("but not to a word that was asked for before the server heard of it", async () => {
    const told = new Set<string>();
    const { door } = await admitted();
    await door.yieldTo([delegate()], told);
    expect((await scanAt(door)).verdict).toBe("ALREADY_CHECKED_IN");
  });

  test("but not to a word about somebody else", async () => {
    const { door } = await admitted();
    await door.yieldTo([delegate({ delegate_id: "d2", credentials: [] })], door.told());
    expect((await scanAt(door)).verdict).toBe("ALREADY_CHECKED_IN");
  });

  test("and an undo made here holds until the server has heard of it", async () => {
    line.up = false;
    const present = delegate({ present: { at: "2026-11-22T00:42:00Z", gate: "Cửa A" } });
    const door = doorOf(rosterOf(present));
    network(({ body }) => ({ status: 200, body: scanAnswer(body.scan_id, "ADMITTED") }));
    line.up = true;
    const { entry } = await scanAt(door);
    line.up = false;
    await door.undo(entry);
    await door.yieldTo([present], door.told());
    expect(door.entered(present)).toBeNull();
  });
});

test("the server hears of an undo before the badge is scanned again", async () => {
  const asked = network(({ body, path }) => ({
    status: 200,
    body: path.endsWith("/undo") ? {} : scanAnswer(body.scan_id, "ADMITTED"),
  }));
  const door = doorOf(rosterOf(delegate()));
  const { entry } = await scanAt(door);
  await door.undo(entry);
  await scanAt(door);
  expect(asked.map(({ path }) => path)).toEqual(["/scans", `/scans/${entry.id}/undo`, "/scans"]);
  expect(await stored()).toMatchObject([{ undo: "DONE" }, { undo: "NO" }]);
});

test("somebody who came in with a badge that no list had is inside when the list has it", async () => {
  line.up = false;
  const roster = rosterOf();
  const door = doorOf(roster);
  await scanAt(door);
  roster.take(HEAD, [delegate()], false);
  await door.yieldTo([delegate()], door.told());
  expect((await scanAt(door)).verdict).toBe("ALREADY_CHECKED_IN");
});

test("an entry says where, for what and in which session it was made", async () => {
  line.up = false;
  await scanAt(doorOf(rosterOf(delegate())));
  expect(await stored()).toMatchObject([
    { congress_id: "c", gate_id: "g1", device_id: "m1", session_id: "s" },
  ]);
});

test("an invalid code does not end the scanner", async () => {
  line.up = false;
  const door = doorOf(rosterOf(delegate()));
  for (const rubbish of ["", "https://example.vn", "x".repeat(5000)])
    expect((await scanAt(door, rubbish)).verdict).toBe("NOT_VALID");
  expect((await scanAt(door)).verdict).toBe("ADMITTED");
});

test("the desk receives a leader by one tap, also without network", async () => {
  line.up = false;
  const leader = delegate({ category: "LEADER", credentials: [] });
  const door = doorOf(rosterOf(leader));
  expect(await door.receive(leader)).toMatchObject({
    verdict: "ADMITTED",
    entry: { kind: "RECEPTION", delegate_id: "d1" },
  });
  expect(door.entered(leader)).toMatchObject({ gate: "Cửa A" });
});
