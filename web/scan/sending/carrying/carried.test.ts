/** What one scanner takes over from another reaches the server under its own ids, whoever else brings it, however often. */
import "fake-indexeddb/auto";
import { afterEach, describe, expect, test, vi } from "vitest";
import { chainOf } from "../../../shared/door/code_chain";
import { read } from "../../deciding/reading";
import { uuid7 } from "../../deciding/uuid7";
import { newName, openPage, POST } from "../../testing/device";
import { network, problem, type Request_, scanAnswer, type Sent_ } from "../../testing/gateway";
import { SECOND_VERSION, SHORT_CODE, VALID } from "../../testing/people";
import { openedWaiting, WAITING_KEY } from "../../testing/sealing";
import { handIns } from "../way_out/hand_in";
import { Sender } from "../sender";
import { type Brought, CarriedScans } from "./carried";
import { TakingOver } from "./taking_over.svelte";

afterEach(() => vi.unstubAllGlobals());

type Page = Awaited<ReturnType<typeof openPage>>;
const TAKER = { deviceId: "m2", congressId: "c", stored: true };

/** Someone who scanned four badges without network, and took one back. */
async function owner(): Promise<Page> {
  const page = await openPage(newName());
  for (const text of [VALID, SECOND_VERSION, VALID, SHORT_CODE]) {
    const given = read(text, text === SHORT_CODE ? "SHORT_CODE" : "QR");
    const { id } = await page.queue.add(uuid7(), given, POST, page.clock.stamp());
    const shown = { shown: "ADMITTED", decided_by: "DEVICE", first: null, bearer: null, name: "" } as const;
    await page.queue.show(id, shown);
  }
  await page.queue.undoWanted(page.queue.all()[2]!.id, page.clock.stamp());
  return page;
}

const shownBy = ({ queue, clock }: Page, most = 4) =>
  JSON.stringify(handIns(queue.all().slice(0, most), clock, Date.now()).map(({ body }) => body));

async function taker(name = newName()) {
  const page = await openPage(name);
  const carried = new CarriedScans(page.storage, page.clock);
  await carried.sealFor("c", WAITING_KEY);
  await page.storage.use((db) => carried.merge(db));
  return { page, carried, taking: new TakingOver(carried, () => TAKER) };
}

/** A camera that joins while the chain is being shown, and goes on looking at it. */
async function seen(taking: TakingOver, text: string): Promise<void> {
  const parts = await chainOf(text);
  for (const part of [...parts.slice(1), ...parts, ...parts]) {
    expect(taking.see(part)).toBe(true);
    await new Promise((next) => setTimeout(next, 0));
  }
}

/** A server that keeps the first telling of each scan; `loses`: its answers get lost, `revoked`: the owner is paired no longer. */
function server() {
  const facts = new Map<string, string>();
  const undone = new Set<string>();
  const state = { loses: false, revoked: false, asked: 0 };
  const clear = (report: Sent_) => ({
    ...report,
    ...(report.sealed ? (openedWaiting(report.congress_id, report.scan_id, report.sealed) as object) : {}),
  });
  const keep = (report: Sent_, device: unknown) => {
    const { scan_id, gate_id, session_id, text, shown } = clear(report);
    const told = JSON.stringify({ device, gate_id, session_id, text, shown });
    expect(facts.get(scan_id) ?? told).toBe(told);
    facts.set(scan_id, told);
    return scanAnswer(scan_id, shown);
  };
  network(({ path, body }: Request_) => {
    state.asked += 1;
    if (state.revoked) return problem(409, "Chuyển cho Ban Tổ chức.", "rule_broken");
    const [, back] = /^\/scans\/(.*)\/undo$/.exec(path) ?? [];
    if (back) undone.add(back);
    const device = path === "/device/hand-ins" ? body.device_id : "m1";
    const results = ((body.scans ?? []) as Sent_[]).map((one) => keep(one, device));
    for (const { scan_id } of (body.undos ?? []) as { scan_id: string }[]) undone.add(scan_id);
    return state.loses ? "NO_NETWORK" : { status: 200, body: { results } };
  });
  return { facts, undone, state };
}

describe("what another scanner shows", () => {
  test("is asked about once it is whole, and is here under its own ids, sealed, also for the next page", async () => {
    const name = newName();
    const { page, carried, taking } = await taker(name);
    const whose = await owner();
    await seen(taking, shownBy(whose));
    expect([taking.scans, carried.size]).toEqual([4, 0]);
    await taking.take();
    await seen(taking, shownBy(whose, 2)); // shown anew with fewer: nothing is doubled, nothing lost
    await taking.take();
    expect([carried.size, taking.word]).toEqual([4, "Máy này đã giữ các lượt đó rồi."]);
    const lies = await page.storage.use(async (db) => JSON.stringify(await db.getAll("carried")));
    expect([VALID, SHORT_CODE].filter((text) => lies.includes(text))).toEqual([]);
    page.storage.closePage();
    const next = await taker(name);
    expect(next.carried.bodies().flatMap(({ scans }) => scans.map(({ scan_id }) => scan_id))).toEqual(
      whose.queue.all().map(({ id }) => id),
    );
    expect(next.carried.bodies().flatMap(({ undos }) => undos)).toHaveLength(1);
  });

  test("handed over to two and on to a third, and brought by all in any order, counts as its own scanner sends it", async () => {
    for (let day = 0; day < 12; day += 1) {
      const whose = await owner();
      const { facts, undone, state } = server();
      const [one, two, three] = [await taker(), await taker(), await taker()];
      await one.carried.take(JSON.parse(shownBy(whose, 1 + (day % 4))) as never);
      await two.carried.take(JSON.parse(shownBy(whose)) as never);
      await three.carried.take(two.carried.bodies());
      const ways = [
        () => one.carried.send(),
        () => two.carried.send(),
        () => three.carried.send(),
        () => new Sender(whose.queue, whose.clock).flush("c").then(() => undefined),
      ].sort(() => Math.random() - 0.5);
      for (const way of [...ways, ...ways]) {
        state.loses = Math.random() < 0.3;
        await way();
      }
      state.loses = false;
      for (const way of ways) await way();
      expect([...facts.keys()].sort()).toEqual(whose.queue.all().map(({ id }) => id));
      expect([...undone]).toEqual([whose.queue.all()[2]!.id]);
      expect([one, two, three].map(({ carried }) => carried.size)).toEqual([0, 0, 0]);
    }
  });

  test("stays with the reason where the server does not take it from here, and is not asked about again", async () => {
    const { carried } = await taker();
    const { state } = server();
    state.revoked = true;
    await carried.take([{ ...(JSON.parse(shownBy(await owner())) as [Brought])[0], from: "Cửa B · Máy 2" }]);
    await carried.send();
    await carried.send();
    expect(carried.held).toEqual([{ from: "Cửa B · Máy 2", scans: 4, problem: "Chuyển cho Ban Tổ chức." }]);
    expect(state.asked).toBe(1);
  });

  test.each([
    ["thuộc một đại hội khác", (text: string) => text.replaceAll('"congress_id":"c"', '"congress_id":"d"')],
    ["của chính máy này", (text: string) => text.replaceAll('"device_id":"m1"', '"device_id":"m2"')],
    ["không phải lượt quét", () => "{}"],
  ])("is refused in words: %s", async (words, bent) => {
    const { taking, carried } = await taker();
    taking.read(bent(shownBy(await owner())));
    expect([taking.offered, carried.size]).toEqual([null, 0]);
    expect(taking.word).toContain(words);
  });

  test("a badge is no part of a chain, and a camera that still looks at what was left asks no second time", async () => {
    const { taking } = await taker();
    expect(taking.see(VALID)).toBe(false);
    const text = shownBy(await owner());
    await seen(taking, text);
    taking.leave();
    await seen(taking, text);
    expect([taking.offered, taking.word]).toEqual([null, ""]);
  });
});
