import "fake-indexeddb/auto";
import { openDB } from "idb";
import { expect, test } from "vitest";
import { loadRoster, openStore } from "./store";
import { DEVICE, newName } from "../../testing/device";
import { CREDENTIAL_ID, delegate, HEAD, VALID } from "../../testing/people";

const OLD_SCAN = {
  id: "01",
  kind: "SCAN",
  text: VALID,
  method: "QR",
  session_id: "s",
  scanned_at: "2026-11-21T00:42:00.000Z",
  status: "WAITING",
  shown: "ADMITTED",
  decided_by: "DEVICE",
  bearer: "d1",
  name: "Hoàng Thị Đào (giả lập)",
  answer: null,
  problem: null,
  tries: 2,
  retry_at: 0,
  undo: "NO",
};

/** Leaves a storage as the first version of the page did. */
async function firstVersion(name: string, entries: object[], device: object | null): Promise<void> {
  const db = await openDB(name, 1, {
    upgrade(made) {
      made.createObjectStore("entries", { keyPath: "id" });
      made.createObjectStore("delegates", { keyPath: "delegate_id" });
      made.createObjectStore("facts");
    },
  });
  for (const entry of entries) await db.put("entries", entry);
  if (device) await db.put("facts", device, "device");
  db.close();
}

test("what an older version of the page left waiting is read as what it was", async () => {
  const name = newName();
  const reception = { ...OLD_SCAN, id: "02", kind: "RECEPTION", text: "d9", method: "DESK" };
  const stranger = { ...OLD_SCAN, id: "03", text: "url:xxxx", shown: "NOT_VALID", bearer: null };
  await firstVersion(name, [OLD_SCAN, reception, stranger], DEVICE);
  const post = { congress_id: "c", gate_id: "g1", device_id: "m1", session_id: "s" };
  expect(await (await openStore(name)).getAll("entries")).toMatchObject([
    { id: "01", kind: "BADGE", text: VALID, shown: "ADMITTED", status: "WAITING", tries: 2, ...post },
    { id: "02", kind: "RECEPTION", text: null, delegate_id: "d9", method: "DESK", ...post },
    { id: "03", kind: "BADGE", text: null, text_kind: "URL", text_length: 8, ...post },
  ]);
});

test("an older entry whose pairing was forgotten says that it does not know its congress", async () => {
  const name = newName();
  await firstVersion(name, [OLD_SCAN], null);
  expect(await (await openStore(name)).getAll("entries")).toMatchObject([{ id: "01", congress_id: "" }]);
});

test("people that an older version of the page kept in clear text go, and the list is asked for anew", async () => {
  const name = newName();
  const db = await openDB(name, 4, {
    upgrade(made) {
      made.createObjectStore("photos", { keyPath: "delegate_id" }).createIndex("at", "at");
      made.createObjectStore("entries", { keyPath: "id" });
      made.createObjectStore("delegates", { keyPath: "delegate_id" });
      made.createObjectStore("facts");
    },
  });
  await db.put("delegates", delegate());
  await db.put("photos", { delegate_id: "d1", jpeg: "AAAA", at: 0 });
  await db.put("facts", { ...HEAD, revision: 7 }, "head");
  await db.put("facts", 7, "photos");
  await db.put("facts", DEVICE, "device");
  const post = {
    congress_id: "c",
    gate_id: "g1",
    device_id: "m1",
    session_id: "s",
    kind: "BADGE",
    text_kind: "CREDENTIAL",
  };
  const sent = {
    ...OLD_SCAN,
    ...post,
    status: "DONE",
    answer: { verdict: "ADMITTED", delegate: delegate() },
  };
  for (const entry of [
    { ...sent, id: "01" },
    { ...OLD_SCAN, ...post, id: "02" },
    { ...sent, id: "03", bearer: `${CREDENTIAL_ID}/1` },
  ])
    await db.put("entries", entry);
  db.close();
  const opened = await openStore(name);
  const kept = (await loadRoster(opened))!;
  expect([kept.head.revision, kept.delegates, await opened.get("facts", "photos")]).toEqual([
    0,
    [],
    undefined,
  ]);
  expect([await opened.count("photos"), await opened.get("facts", "device")]).toEqual([0, DEVICE]);
  const [done, waiting, unlisted] = await opened.getAll("entries");
  expect([done!.text, waiting!.text]).toEqual([null, VALID]);
  expect([done!.bearer, waiting!.bearer]).toEqual(["d1", "d1"]);
  expect(JSON.stringify([done, waiting])).not.toMatch(/Hoàng Thị Đào|Ba Bể/);
  // whoever was on no list yet was remembered by the badge's id, which opens their record
  expect(JSON.stringify(unlisted)).not.toContain(CREDENTIAL_ID);
});
