/** What waits on a device lies there sealed for the service alone, and reaches it all the same. */
import "fake-indexeddb/auto";
import { createECDH } from "node:crypto";
import { readFileSync } from "node:fs";
import { afterEach, expect, test, vi } from "vitest";
import type { WalkIn } from "./entry";
import { read } from "../deciding/reading";
import { reportOf } from "./report";
import { newName, openPage, POST } from "../testing/device";
import { SHORT_CODE, VALID } from "../testing/people";
import { openedWaiting, WAITING_KEY } from "../testing/sealing";
import { uuid7 } from "../deciding/uuid7";
import { WaitingSeal } from "./waiting_seal";

const file = new URL("../../../contracts/vectors/sealed_scan.json", import.meta.url);
const known = JSON.parse(readFileSync(file, "utf8")) as Record<
  "private_key" | "public_key" | "congress_id" | "scan_id" | "sealed",
  string
> & { words: object };
const GUEST: WalkIn = { name: "Vi Thử Vãng Lai", unit: "Xã Thử", handReason: "Khách mời đột xuất" };

type Page = Awaited<ReturnType<typeof openPage>>;

afterEach(() => vi.unstubAllGlobals());

function lies(page: Page): Promise<string> {
  return page.storage.use(async (db) => JSON.stringify(await db.getAll("entries")));
}

async function threeWait(page: Page): Promise<string[]> {
  const made = [];
  for (const given of [read(VALID, "QR"), read(SHORT_CODE, "SHORT_CODE"), GUEST])
    made.push((await page.queue.add(uuid7(), given, POST, page.clock.stamp())).id);
  for (const id of made)
    await page.queue.show(id, {
      shown: "ADMITTED",
      decided_by: "DEVICE",
      first: null,
      bearer: null,
      name: "",
    });
  return made;
}

const SAID = [{ text: VALID }, { text: SHORT_CODE }, { name: GUEST.name, unit: GUEST.unit }];

test("what Python sealed opens here, and what is sealed here opens by the same key", async () => {
  const { private_key, congress_id, scan_id } = known;
  const key = Buffer.from(private_key, "hex");
  expect(openedWaiting(congress_id, scan_id, known.sealed, key)).toEqual(known.words);
  const seal = (await WaitingSeal.of(congress_id, known.public_key))!;
  const sealed = await seal.seal(scan_id, known.words);
  expect(openedWaiting(congress_id, scan_id, sealed, key)).toEqual(known.words);
  expect(() => openedWaiting(congress_id, uuid7(), sealed, key)).toThrow();
  expect(() => openedWaiting("another", scan_id, sealed, key)).toThrow();
});

test("a scan that waits and who was written down by hand lie sealed, and a page opened anew sends them as they were", async () => {
  const name = newName();
  const page = await openPage(name);
  await page.queue.sealFor("c", WAITING_KEY);
  const ids = await threeWait(page);
  const left = await lies(page);
  for (const word of [VALID, SHORT_CODE, GUEST.name, GUEST.unit]) expect(left).not.toContain(word);
  const open = page.queue.all().map((entry) => reportOf(entry, page.clock));
  expect(open.map(({ text, name, sealed }) => [text, name, sealed])).toEqual([
    [VALID, "", null],
    [SHORT_CODE, "", null],
    [null, GUEST.name, null],
  ]);

  page.storage.closePage();
  const again = await openPage(name);
  const sent = again.queue.all().map((entry) => reportOf(entry, again.clock));
  expect(sent.map(({ scan_id }) => scan_id)).toEqual(ids);
  expect(sent.map(({ scan_id, sealed }) => openedWaiting("c", scan_id, sealed!))).toEqual(SAID);
  expect(sent.map(({ text, name }) => [text, name])).toEqual(Array(3).fill([null, ""]));
  again.storage.closePage();
});

test("what waited before there was anything to seal it for is sealed as soon as there is", async () => {
  const name = newName();
  const page = await openPage(name);
  const [first] = await threeWait(page);
  expect(await lies(page)).toContain(VALID);
  page.storage.closePage();
  const again = await openPage(name);
  await again.queue.sealFor("c", WAITING_KEY);
  expect(await lies(again)).not.toContain(VALID);
  const report = reportOf(
    again.queue.all().find(({ id }) => id === first)!,
    again.clock,
  );
  expect([report.text, report.sealed]).toEqual([VALID, null]);
  again.storage.closePage();
});

test("nothing is lost where nothing can be sealed, and what is of another congress stays as it is", async () => {
  const page = await openPage(newName());
  await page.queue.sealFor("another", WAITING_KEY);
  await threeWait(page);
  expect(await lies(page)).toContain(VALID);
  await page.queue.sealFor("c", "AAAA");
  expect(await lies(page)).toContain(VALID);
  vi.stubGlobal("crypto", { getRandomValues: crypto.getRandomValues.bind(crypto) });
  await page.queue.sealFor("c", WAITING_KEY);
  expect(await lies(page)).toContain(VALID);
  expect(page.queue.waiting).toBe(3);
  page.storage.closePage();
});

test("what memory still says is sealed anew for a service that has another key: the old one may be gone with its database", async () => {
  const name = newName();
  const page = await openPage(name);
  await page.queue.sealFor("c", WAITING_KEY);
  const [first] = await threeWait(page);
  const restored = createECDH("prime256v1");
  restored.generateKeys();
  await page.queue.sealFor("c", restored.getPublicKey("base64"));
  page.storage.closePage();
  const again = await openPage(name);
  const kept = again.queue.all().find(({ id }) => id === first)!;
  const key = Buffer.from(restored.getPrivateKey("hex").padStart(64, "0"), "hex");
  expect(openedWaiting("c", first!, kept.sealed!, key)).toEqual(SAID[0]);
  await again.queue.sealFor("c", WAITING_KEY);
  expect(again.queue.all().find(({ id }) => id === first)!.sealed).toBe(kept.sealed);
  again.storage.closePage();
});

test("what a storage brings that opens only after the list came is sealed then", async () => {
  const name = newName();
  const before = await openPage(name);
  await threeWait(before);
  before.storage.closePage();
  const page = await openPage(newName());
  await page.queue.sealFor("c", WAITING_KEY);
  const late = await openPage(name);
  await late.storage.use((db) => page.queue.merge(db));
  await vi.waitFor(() => expect(page.queue.all().every(({ sealed }) => sealed)).toBe(true));
  expect(page.queue.waiting).toBe(3);
  page.storage.closePage();
  late.storage.closePage();
});
