import "fake-indexeddb/auto";
import { deleteDB } from "idb";
import { afterEach, expect, test, vi } from "vitest";
import { read } from "../../deciding/reading";
import { Sender } from "../../sending/sender";
import { openStore } from "./store";
import { newName, openPage, POST } from "../../testing/device";
import { batchAnswer, network, scanAnswer } from "../../testing/gateway";
import { VALID } from "../../testing/people";
import { uuid7 } from "../../deciding/uuid7";

afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

type Page = Awaited<ReturnType<typeof openPage>>;

async function scanOn({ queue, clock }: Page): Promise<string> {
  const { id } = await queue.add(uuid7(), read(VALID, "QR"), POST, clock.stamp());
  const showing = { shown: "ADMITTED", decided_by: "DEVICE", first: null, bearer: "d1", name: "" } as const;
  await queue.show(id, showing);
  return id;
}

async function scansOn(page: Page, many: number): Promise<string[]> {
  const ids: string[] = [];
  for (let at = 0; at < many; at++) ids.push(await scanOn(page));
  return ids;
}

/** What the server hears from a page that opens the storage anew. */
async function heardFromTheNextPage(name: string): Promise<unknown[]> {
  const { queue, clock } = await openPage(name);
  const heard: unknown[] = [];
  network(({ body }) =>
    batchAnswer(body, (scan) => {
      heard.push(scan.scan_id);
      return scanAnswer(scan.scan_id, scan.shown);
    }),
  );
  await new Sender(queue, clock).flush("c");
  expect(queue.waiting).toBe(0);
  return heard;
}

test.each([5, 1])(
  "%i scans taken after the browser broke the storage reach the server from the next page",
  async (many) => {
    const name = newName();
    const page = await openPage(name);
    const before = await scansOn(page, 2);
    page.storage.break();
    const after = await scansOn(page, many);
    expect(page.queue.unsafe).toBe(0);
    page.storage.closePage();
    expect(await heardFromTheNextPage(name)).toEqual([...before, ...after]);
  },
);

test("scans taken while no storage opens are written as soon as one does, beside what an earlier page left", async () => {
  const name = newName();
  const earlier = await openPage(name);
  const left = await scansOn(earlier, 2);
  earlier.storage.closePage();

  const page = await openPage(name);
  page.storage.opens = false;
  page.storage.break();
  const meanwhile = await scansOn(page, 3);
  expect(page.storage.sound).toBe(false);
  expect(page.queue.unsafe).toBe(3);

  page.storage.opens = true;
  await page.storage.check(page.queue.size);
  expect(page.storage.sound).toBe(true);
  expect(page.queue.unsafe).toBe(0);
  page.storage.closePage();
  expect(await heardFromTheNextPage(name)).toEqual([...left, ...meanwhile]);
});

test("a page that found no storage at its start takes over what lies in it once it opens", async () => {
  const name = newName();
  const earlier = await openPage(name);
  const left = await scansOn(earlier, 2);
  earlier.storage.closePage();

  const page = await openPage(newName());
  const late = await openStore(name);
  await page.queue.merge(late);
  expect(page.queue.all().map(({ id }) => id)).toEqual(left);
  late.close();
});

test("a storage that was emptied under the page holds every scan again", async () => {
  const name = newName();
  const page = await openPage(name);
  const ids = await scansOn(page, 3);
  await deleteDB(name); // the browser makes room, or somebody clears the site's data
  await page.storage.check(page.queue.size);
  page.storage.closePage();
  expect(await heardFromTheNextPage(name)).toEqual(ids);
});

test("a storage that never answers holds nobody up for long, and the page says that it stores nothing", async () => {
  const name = newName();
  const page = await openPage(name);
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  for (const handle of page.storage.handles)
    handle.transaction = (() => ({ store: { put: () => undefined }, done: new Promise(() => {}) })) as never;
  page.storage.opens = false;
  const scan = scanOn(page);
  await vi.advanceTimersByTimeAsync(2_000);
  await scan;
  expect(page.storage.sound).toBe(false);
  expect(page.queue.unsafe).toBe(1);
});

test("a browser that forbids the storage still opens the door, and says that it stores nothing", async () => {
  const page = await openPage(newName());
  page.storage.closePage();
  await scanOn(page);
  expect(page.queue.all()).toHaveLength(1);
  expect(page.storage.sound).toBe(false);
});
