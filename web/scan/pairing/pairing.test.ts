import "fake-indexeddb/auto";
import { IDBFactory } from "fake-indexeddb";
import { deleteDB } from "idb";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { Held } from "../keeping/held.svelte";
import { Pairing } from "./pairing.svelte";
import { STORE_NAME } from "../keeping/storage/store";
import { Checkin } from "../testing/checkin";
import { DEVICE } from "../testing/device";
import { network, problem } from "../testing/gateway";
import { delegate, HEAD } from "../testing/people";
import { notPairedAnyMore } from "../words";
import { sealed } from "../testing/sealing";

let checkin: Checkin;

beforeEach(() => {
  vi.stubGlobal("indexedDB", new IDBFactory());
  checkin = new Checkin(DEVICE, [delegate()]);
});
afterEach(() => vi.unstubAllGlobals());

/** A page opened on this device. */
async function openPage() {
  const held = new Held();
  const pairing = new Pairing(held);
  await held.open();
  pairing.recall();
  return { held, pairing };
}

async function pairedPage() {
  const page = await openPage();
  await page.pairing.ask();
  await page.held.kept.takeRoster(HEAD, [sealed(delegate())], true);
  return page;
}

test("a paired device that lost its storage while nobody answered comes back by itself", async () => {
  await pairedPage();
  vi.stubGlobal("indexedDB", new IDBFactory());
  checkin.wire = "DOWN";
  const { pairing } = await openPage();
  await pairing.ask();
  expect([pairing.state, pairing.unanswered]).toEqual(["UNPAIRED", true]);
  expect(pairing.problem).toContain("Không kết nối được");
  checkin.wire = "UP";
  await pairing.ask();
  expect([pairing.state, pairing.problem]).toEqual(["PAIRED", ""]);
});

test("a paired device works on while nobody answers, also after a reload", async () => {
  await pairedPage();
  checkin.wire = "DOWN";
  const { pairing, held } = await openPage();
  await pairing.ask();
  expect(pairing.state).toBe("PAIRED");
  expect(held.roster.size).toBe(1);
});

test("a storage that was emptied under the page holds the list and the pairing again", async () => {
  const { held } = await pairedPage();
  await deleteDB(STORE_NAME);
  await held.open();
  checkin.wire = "DOWN";
  const { pairing, held: next } = await openPage();
  expect(pairing.state).toBe("PAIRED");
  expect(next.roster.size).toBe(1);
});

test("a device that was never paired is told nothing but to be paired", async () => {
  checkin.device = null;
  const { pairing } = await openPage();
  await pairing.ask();
  expect([pairing.state, pairing.unanswered, pairing.problem]).toEqual(["UNPAIRED", false, ""]);
});

test("a browser in which an organiser is signed in is told what it is, and how it becomes a scanner", async () => {
  const { pairing } = await openPage();
  network(() => problem(403));
  await pairing.ask();
  expect([pairing.state, pairing.unanswered]).toEqual(["UNPAIRED", false]);
  expect(pairing.problem).toContain("đang đăng nhập trang làm việc");
  expect(pairing.problem).not.toContain("Vai trò");
});

describe("a device that was taken off its gate", () => {
  test("says so, also after a reload without network, and keeps the list for a mistake of the server's", async () => {
    const first = await pairedPage();
    checkin.device = null;
    await first.pairing.ask();
    expect(first.pairing.state).toBe("UNPAIRED");
    expect(first.held.ended).not.toBeNull();
    checkin.wire = "DOWN";
    const { pairing, held } = await openPage();
    expect(pairing.state).toBe("UNPAIRED");
    await pairing.ask();
    expect(pairing.state).toBe("UNPAIRED");
    expect(held.ended).not.toBeNull();
    expect(held.roster.size).toBe(1);
    checkin.wire = "UP";
    checkin.device = DEVICE;
    await pairing.ask();
    expect(pairing.state).toBe("PAIRED");
    expect((await openPage()).pairing.state).toBe("PAIRED");
  });

  test.each([
    ["revoked", "đã thu hồi"],
    ["expired", "Thời hạn ghép"],
    ["unauthenticated", "không còn được ghép"],
  ])(
    "says why, also after a reload without network, when the server's word is %s",
    async (code, sentence) => {
      const { pairing } = await pairedPage();
      checkin.device = null;
      checkin.ended = code;
      await pairing.over();
      expect(notPairedAnyMore(pairing.why)).toContain(sentence);
      checkin.wire = "DOWN";
      const reloaded = await openPage();
      await reloaded.pairing.ask();
      expect(notPairedAnyMore(reloaded.pairing.why)).toContain(sentence);
      checkin.wire = "UP";
      checkin.device = DEVICE;
      await pairing.ask();
      expect([pairing.state, pairing.why]).toEqual(["PAIRED", null]);
    },
  );

  test("tells whenever it hears that it was revoked how many scans it holds, and to no other end", async () => {
    const { pairing, held } = await pairedPage();
    vi.spyOn(held, "waiting", "get").mockReturnValue(2);
    const told = () => checkin.asked.filter(({ path }) => path === "/device/last-word");
    checkin.device = null;
    checkin.ended = "expired";
    await pairing.over();
    expect(told()).toEqual([]);
    checkin.ended = "revoked";
    await pairing.ask();
    await vi.waitFor(() => expect(told()).toMatchObject([{ body: { waiting: 2 } }]));
  });

  test("stops at once where nobody says why", async () => {
    const { pairing } = await pairedPage();
    checkin.wire = "DOWN";
    await pairing.over();
    expect([pairing.state, pairing.why]).toEqual(["UNPAIRED", null]);
  });

  test("stops too when another cookie of the same browser speaks for it", async () => {
    const { pairing } = await pairedPage();
    network(() => problem(403));
    await pairing.ask();
    expect(pairing.state).toBe("UNPAIRED");
  });

  test("lets the names go after half a day, for good", async () => {
    const { pairing } = await pairedPage();
    checkin.device = null;
    await pairing.ask();
    await pairing.forgetNames(Date.now() + 13 * 3600_000);
    const later = await openPage();
    expect(later.held.roster.size).toBe(0);
    expect(later.pairing.state).toBe("UNPAIRED");
  });
});

test("paired with another congress, it forgets the people of the first", async () => {
  await pairedPage();
  checkin.device = { ...DEVICE, device_id: "m9", congress: { ...DEVICE.congress, id: "c9" } };
  const { pairing, held } = await openPage();
  await pairing.ask();
  expect(held.roster.size).toBe(0);
  expect((await openPage()).held.roster.size).toBe(0);
});

test("a code that is right in a browser that keeps no cookie has its own sentence", async () => {
  network(({ path }) => (path === "/paired-clients" ? { status: 201, body: {} } : problem(401)));
  const { pairing } = await openPage();
  await pairing.pairWith("123456789012");
  expect(pairing.problem).toContain("cookie");
});
