import "fake-indexeddb/auto";
import { IDBFactory } from "fake-indexeddb";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { Held } from "../keeping/held.svelte";
import { Pairing } from "../pairing/pairing.svelte";
import { read } from "../deciding/reading";
import { keepPhotos } from "../keeping/storage/store";
import { Checkin } from "../testing/checkin";
import { DEVICE, POST } from "../testing/device";
import { delegate, HEAD, VALID } from "../testing/people";
import { uuid7 } from "../deciding/uuid7";
import { sealed } from "../testing/sealing";

const DAY = 24 * 3600_000;
const PAIRED = Date.parse("2026-11-22T00:00:00Z");
const ENDS = Date.parse("2026-11-30T00:00:00Z");
let checkin: Checkin;

beforeEach(() => {
  vi.useFakeTimers({ now: PAIRED, toFake: ["Date"] });
  vi.stubGlobal("indexedDB", new IDBFactory());
  checkin = new Checkin({ ...DEVICE, ends_at: new Date(ENDS).toISOString() }, [delegate()]);
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

async function openPage() {
  const held = new Held();
  const pairing = new Pairing(held);
  await held.open();
  pairing.recall();
  return { held, pairing };
}

/** A device with a list, a portrait, one scan that the server has and one that it has not; nobody answers it any more. */
async function deviceWithPeople() {
  const { held, pairing } = await openPage();
  await pairing.ask();
  await held.kept.takeRoster(HEAD, [sealed(delegate())], true);
  await held.storage.use((db) =>
    keepPhotos(db, 1, [{ delegate_id: "d1", sealed: "AAAA", at: 0 }], { whole: true, most: 9 }),
  );
  const showing = { first: null, bearer: "d1", name: "Vi Thử An", shown: "ADMITTED" } as const;
  for (const decided_by of ["SERVER", "DEVICE"] as const) {
    const { id } = await held.queue.add(uuid7(), read(VALID, "QR"), POST, held.clock.stamp());
    await held.queue.show(id, { ...showing, decided_by });
  }
  checkin.wire = "DOWN";
  return { held, pairing };
}

async function leftOn(held: Held): Promise<string> {
  const rows = await held.storage.use(async (db) => [
    await db.getAll("delegates"),
    await db.getAll("photos"),
    await db.getAll("entries"),
    (await db.get("facts", "head")) ?? null,
  ]);
  return JSON.stringify(rows);
}

test("a device that never hears from the server again erases everybody at its date, and keeps what was not sent", async () => {
  const { held, pairing } = await deviceWithPeople();
  vi.setSystemTime(ENDS - 1);
  await pairing.forgetNames(Date.now());
  expect([pairing.state, held.roster.size]).toEqual(["PAIRED", 1]);
  vi.setSystemTime(ENDS);
  await pairing.forgetNames(Date.now());
  expect([pairing.state, pairing.why, held.roster.size, held.roster.head]).toEqual([
    "UNPAIRED",
    "expired",
    0,
    null,
  ]);
  const left = await leftOn(held);
  expect(left).not.toContain("Thử");
  expect(left).not.toContain("AAAA");
  expect(held.queue.all().map(({ text, status }) => [text, status])).toEqual([[VALID, "WAITING"]]);
  expect(held.handOver(held.unsent)).toContain(VALID);
});

test("a page that is opened after the date erases before it shows anybody", async () => {
  await deviceWithPeople();
  vi.setSystemTime(ENDS + DAY);
  const { held, pairing } = await openPage();
  expect([pairing.state, held.roster.size]).toEqual(["UNPAIRED", 0]);
  expect(await leftOn(held)).not.toContain("Thử");
});

test("a clock that is put back does not revive what a later clock would have erased", async () => {
  const { held } = await deviceWithPeople();
  await held.kept.saw(ENDS + 1);
  vi.setSystemTime(PAIRED);
  const next = await openPage();
  expect([next.pairing.state, next.held.roster.size]).toEqual(["UNPAIRED", 0]);
});

test("a clock that ran ahead and was corrected by the server erases nobody, and a date moved on opens the device again", async () => {
  const { held, pairing } = await deviceWithPeople();
  held.clock.offset = -30 * DAY;
  vi.setSystemTime(PAIRED + 30 * DAY);
  await pairing.forgetNames(Date.now());
  expect([pairing.state, held.roster.size]).toEqual(["PAIRED", 1]);
  held.clock.offset = 0;
  await pairing.forgetNames(Date.now());
  expect(pairing.state).toBe("UNPAIRED");
  checkin.wire = "UP";
  await pairing.ask();
  expect([pairing.state, held.kept.over]).toEqual(["PAIRED", false]);
});
