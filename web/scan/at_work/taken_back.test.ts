import "fake-indexeddb/auto";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { Refused } from "../deciding/refused";
import { mayUndo } from "../sending/entry";
import { who } from "../sending/entry_words";
import { Handouts } from "../desk/handouts.svelte";
import type { Held } from "../keeping/held.svelte";
import { AtTheDoor, scanAt } from "../testing/at_the_door";
import { DEVICE } from "../testing/device";
import { network, problem, type Reply, scanAnswer } from "../testing/gateway";
import { delegate, openRosterOf, rosterOf, VALID } from "../testing/people";
import { SendingDevice } from "../testing/sending_device";

let device: AtTheDoor;
beforeEach(async () => {
  device = await AtTheDoor.opened();
});
afterEach(() => vi.unstubAllGlobals());

const ok = (body: unknown): Reply => ({ status: 200, body });

test("a green person who is not let in is told to the server as turned away, and may come again", async () => {
  const asked = network(({ path, body }) =>
    path.endsWith("/undo") ? ok({}) : ok(scanAnswer(body.scan_id, "ADMITTED")),
  );
  const door = device.doorOf(rosterOf(delegate()));
  const shown = await scanAt(door);
  await door.undo(shown.entry, true);
  expect(asked[asked.length - 1]!.body).toMatchObject({ turned_away: true });
  expect(door.entered(delegate())).toBeNull();
  expect(await device.stored()).toMatchObject([{ undo: "DONE", turned_away: true }]);
});

test("an undo that comes too late leaves the person inside, and the sentence says who can", async () => {
  network(({ path, body }) =>
    path.endsWith("/undo")
      ? problem(409, "Nhờ phụ trách cửa", "rule_broken")
      : ok(scanAnswer(body.scan_id, "ADMITTED")),
  );
  const door = device.doorOf(rosterOf(delegate()));
  const shown = await scanAt(door);
  await expect(door.undo(shown.entry)).rejects.toThrow("Nhờ phụ trách cửa");
  expect(door.entered(delegate())).not.toBeNull();
  expect(device.line.up).toBe(true);
  expect(device.page.queue.waiting).toBe(0);
});

test("a steward is offered an undo for a minute, whoever may at any time for longer", async () => {
  network(() => "NO_NETWORK");
  const { entry } = await scanAt(device.doorOf(rosterOf(delegate())));
  const at = Date.parse(entry.scanned_at);
  expect([mayUndo(entry, false, at + 50_000), mayUndo(entry, false, at + 61_000)]).toEqual([true, false]);
  expect(mayUndo(entry, true, at + 3_600_000)).toBe(true);
});

test.each([
  [404, "x", "DONE"],
  [409, "rule_broken", "NO"],
] as const)("an undo that is answered %i is not asked again and again", async (status, code, left) => {
  const sending = await SendingDevice.opened();
  const { id } = await sending.scanned("ADMITTED");
  await sending.page.queue.undoWanted(id, sending.page.clock.stamp());
  network(({ path, body }) => {
    if (path.endsWith("/undo")) return problem(status, "không", code);
    return ok({
      results: (body.scans as { scan_id: string }[]).map((one) => scanAnswer(one.scan_id, "ADMITTED")),
    });
  });
  await sending.flush();
  expect(sending.page.queue.all()[0]!.undo).toBe(left);
  expect(sending.page.queue.waiting).toBe(0);
});

test("what the server refuses at the desk is refused: nobody comes in by it and the line is up", async () => {
  network(() => problem(409, "Chỉ bàn hỗ trợ được cho vào bằng tay", "rule_broken"));
  const door = device.doorOf(rosterOf(delegate()));
  await expect(door.receive(delegate(), { handReason: "Có giấy mời" })).rejects.toThrow(Refused);
  expect(device.line.up).toBe(true);
  expect(door.entered(delegate())).toBeNull();
  expect(await device.stored()).toEqual([]);
});

test("a scan leaves nobody's name on the device, and once it was sent nothing that opens one; the open list knows it", async () => {
  network(() => "NO_NETWORK");
  const door = device.doorOf(rosterOf(delegate()));
  const { entry } = await scanAt(door);
  const kept = async () => JSON.stringify(await device.stored());
  expect(who(entry)).toContain("Hoàng Thị Đào");
  expect(await kept()).not.toContain("Hoàng Thị Đào");
  expect(await kept()).toContain(VALID);
  await device.page.queue.answered(entry.id, scanAnswer(entry.id, "ADMITTED"));
  expect(await kept()).not.toContain(VALID);
  await device.reload();
  const [next] = device.page.queue.all();
  expect(who(next!, rosterOf(delegate()))).toBe("Không rõ tên");
  expect(who(next!, await openRosterOf(delegate()))).toContain("Hoàng Thị Đào");
});

test("what a unit was handed out is remembered beside that of the next one, also without network", async () => {
  vi.stubGlobal("localStorage", { getItem: () => null, setItem: () => undefined });
  const desk = new Handouts({ device: DEVICE } as unknown as Held);
  const sheet = {
    items: [{ item_id: "i1", name: "Tài liệu" }],
    given: [{ delegate_id: "d1", item_id: "i1" }],
  };
  network(() => ok(sheet));
  await desk.read("YTE");
  network(() => "NO_NETWORK");
  await desk.read("CONGAN");
  expect(desk.known).toBe(false);
  await desk.read("YTE");
  expect([desk.known, desk.has("d1", "i1")]).toEqual([true, true]);
});
