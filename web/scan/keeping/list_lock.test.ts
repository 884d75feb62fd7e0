import "fake-indexeddb/auto";
import { IDBFactory } from "fake-indexeddb";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { decode } from "../../shared/door/credential";
import { Held } from "./held.svelte";
import { Line } from "../sending/line/line.svelte";
import { ListLock } from "./list_lock.svelte";
import { read } from "../deciding/reading";
import { Checkin } from "../testing/checkin";
import { DEVICE, POST } from "../testing/device";
import { problem } from "../testing/gateway";
import { delegate, HEAD, VALID } from "../testing/people";
import { LIST_CODE, sealed, unlocking } from "../testing/sealing";
import { uuid7 } from "../deciding/uuid7";

const MINUTE = 60_000;
const START = Date.parse("2026-11-22T00:00:00Z");
const WRONG = "1111222233334444";
const CODE = unlocking();
let checkin: Checkin;

beforeEach(() => {
  vi.useFakeTimers({ now: START, toFake: ["Date"] });
  vi.stubGlobal("indexedDB", new IDBFactory());
  checkin = new Checkin(DEVICE, [delegate()]);
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

async function page(wire: "UP" | "DOWN") {
  checkin.wire = wire;
  const held = new Held();
  await held.open();
  await held.kept.isDevice(DEVICE);
  await held.kept.takeRoster({ ...HEAD, unlocking: CODE }, [sealed(delegate())], true);
  held.read();
  return { held, lock: new ListLock(held, new Line()) };
}

const names = (held: Held) => held.roster.search("dao").map((one) => one.full_name);

test("without network nobody is found by name until the code is typed, and nobody once the list is shut again", async () => {
  const { held, lock } = await page("DOWN");
  expect(names(held)).toEqual([]);
  await lock.openBy(LIST_CODE);
  expect([lock.state, names(held)]).toEqual(["OPEN", [delegate().full_name]]);
  lock.shut();
  expect([lock.state, names(held), await held.roster.keyOf("d1")]).toEqual(["SHUT", [], null]);
});

test("a device that is on line opens its list without a code", async () => {
  const { held, lock } = await page("UP");
  await lock.open();
  expect([lock.state, names(held)]).toEqual(["OPEN", [delegate().full_name]]);
});

test("a server that refuses is heard, and one that is away leaves the list to the code", async () => {
  const { lock } = await page("UP");
  checkin.refuses = ({ path }) => (path === "/roster/key" ? problem(404, "Xin thử lại.") : null);
  await lock.open();
  expect([lock.state, lock.problem]).toEqual(["SHUT", "Xin thử lại."]);
  checkin.wire = "DOWN";
  await lock.open();
  await lock.openBy(LIST_CODE);
  expect(lock.state).toBe("OPEN");
});

test("the list shuts when nobody looks for anybody, however many badges are scanned meanwhile", async () => {
  const { held, lock } = await page("DOWN");
  await lock.openBy(LIST_CODE);
  for (let minute = 1; minute < 5; minute++) {
    lock.used(false, START + minute * MINUTE);
    lock.tick(START + minute * MINUTE);
  }
  expect(lock.state).toBe("OPEN");
  lock.tick(START + 5 * MINUTE);
  expect([lock.state, lock.idle, names(held)]).toEqual(["SHUT", true, []]);
});

test("a clock that is put back keeps neither the list nor a name open for longer", async () => {
  const { held, lock } = await page("DOWN");
  await lock.openBy(LIST_CODE);
  await held.roster.findBadge(decode(VALID)!.claim);
  const BACK = START - 24 * 60 * MINUTE;
  lock.tick(BACK);
  expect(lock.state).toBe("OPEN");
  lock.tick(BACK + 5 * MINUTE);
  expect([lock.state, names(held), await held.roster.keyOf("d1")]).toEqual(["SHUT", [], null]);
});

test("looking for people keeps it open", async () => {
  const { lock } = await page("DOWN");
  await lock.openBy(LIST_CODE);
  lock.used(true, START + 4 * MINUTE);
  lock.tick(START + 8 * MINUTE);
  expect(lock.state).toBe("OPEN");
});

test("names that were read here leave memory too once nobody uses the device", async () => {
  const { held, lock } = await page("DOWN");
  const { id } = await held.queue.add(uuid7(), read(VALID, "QR"), POST, held.clock.stamp());
  const name = delegate().full_name;
  await held.queue.show(id, { shown: "ADMITTED", decided_by: "DEVICE", first: null, bearer: "d1", name });
  expect(lock.tick(START + 4 * MINUTE)).toBe(false);
  expect(held.queue.all()[0]!.name).toBe(name);
  await held.roster.findBadge(decode(VALID)!.claim);
  expect(await held.roster.keyOf("d1")).not.toBeNull();
  expect(lock.tick(START + 5 * MINUTE)).toBe(true);
  expect(held.queue.all()[0]).toMatchObject({ name: "", text: VALID, shown: "ADMITTED" });
  expect(await held.roster.keyOf("d1")).toBeNull();
});

test("wrong codes wait longer each time, also in a page opened anew, and the right one forgives them", async () => {
  const { lock } = await page("DOWN");
  for (let slip = 0; slip < 2; slip++) await lock.openBy(WRONG);
  expect([lock.state, lock.nextAt]).toEqual(["SHUT", START]);
  await lock.openBy(WRONG);
  expect(lock.nextAt).toBe(START + 10_000);
  const next = await page("DOWN");
  await next.lock.openBy(LIST_CODE);
  expect([next.lock.state, next.lock.nextAt]).toEqual(["SHUT", START + 10_000]);
  vi.setSystemTime(START + 10_000);
  await next.lock.openBy(WRONG);
  expect(next.lock.nextAt).toBe(START + 30_000);
  vi.setSystemTime(START + 30_000);
  await next.lock.openBy(LIST_CODE);
  expect(next.lock.state).toBe("OPEN");
  next.lock.shut();
  await next.lock.openBy(WRONG);
  expect(next.lock.nextAt).toBe(START + 30_000);
});

test("what comes while the list is open is open too, and a list under another key shuts it", async () => {
  const { held, lock } = await page("DOWN");
  await lock.openBy(LIST_CODE);
  const head = { ...HEAD, unlocking: CODE };
  const other = delegate({ delegate_id: "d2", full_name: "Vi Thử Đào", credentials: [] });
  await held.kept.takeRoster(head, [sealed(other)], false);
  expect(names(held)).toHaveLength(2);
  await held.kept.takeRoster(head, [sealed(other)], true);
  expect(names(held)).toEqual(["Vi Thử Đào"]);
  await held.kept.takeRoster(head, [sealed(delegate(), new Uint8Array(32).fill(9))], false);
  lock.tick(START);
  expect([lock.state, names(held)]).toEqual(["SHUT", []]);
});

test("a list that comes while it is being opened is the one that is open", async () => {
  const { held, lock } = await page("UP");
  const other = delegate({ delegate_id: "d2", full_name: "Vi Thử Đào", credentials: [] });
  const opening = lock.open();
  await held.kept.takeRoster({ ...HEAD, unlocking: CODE }, [sealed(other)], true);
  await opening;
  expect(names(held)).toEqual(["Vi Thử Đào"]);
});

test("a list that lies under another key than the service's is asked for anew", async () => {
  const { held, lock } = await page("UP");
  await held.kept.takeRoster(
    { ...HEAD, unlocking: CODE },
    [sealed(delegate(), new Uint8Array(32).fill(9))],
    true,
  );
  await lock.open();
  expect([lock.state, lock.idle, held.roster.head?.revision]).toEqual(["SHUT", true, 0]);
});
