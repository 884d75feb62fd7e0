import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { Handouts } from "./handouts.svelte";
import type { Held } from "../keeping/held.svelte";
import { DEVICE } from "../testing/device";
import { network } from "../testing/gateway";

const held = (id = DEVICE.congress.id) =>
  ({ device: { ...DEVICE, congress: { ...DEVICE.congress, id } } }) as unknown as Held;
const SHEET = { items: [{ item_id: "i1", name: "Tài liệu" }], given: [{ delegate_id: "d1", item_id: "i1" }] };

beforeEach(() => {
  const kept = new Map<string, string>();
  vi.stubGlobal("localStorage", {
    getItem: (name: string) => kept.get(name) ?? null,
    setItem: (name: string, value: string) => kept.set(name, value),
  });
});
afterEach(() => vi.unstubAllGlobals());

test("what is handed out without network waits over a reload and is told once, with its age", async () => {
  network(() => "NO_NETWORK");
  const before = new Handouts(held());
  await before.tick("d1", "i1", true);
  expect(before.has("d1", "i1")).toBe(true);

  const after = new Handouts(held());
  expect(after.has("d1", "i1")).toBe(true);
  const asked = network(() => ({ status: 200, body: { kept: 1 } }));
  await after.send();
  await after.send();
  expect(asked).toHaveLength(1);
  expect(asked[0]!.body).toMatchObject({ ticks: [{ delegate_id: "d1", item_id: "i1", given: true }] });
  expect(after.waiting).toHaveLength(0);
  expect(after.has("d1", "i1")).toBe(true);
});

test("what was taken back here holds against what the server said before", async () => {
  network(({ body }) => ("ticks" in body ? "NO_NETWORK" : { status: 200, body: SHEET }));
  const desk = new Handouts(held());
  await desk.read("YTE");
  expect(desk.has("d1", "i1")).toBe(true);
  await desk.tick("d1", "i1", false);
  expect(desk.has("d1", "i1")).toBe(false);
});

test("ticks of another congress wait until the device is paired with it again", async () => {
  network(() => "NO_NETWORK");
  await new Handouts(held("other")).tick("d9", "i9", true);
  const asked = network(() => ({ status: 200, body: { kept: 1 } }));
  const here = new Handouts(held());
  await here.send();
  expect(asked).toHaveLength(0);
  expect([here.waiting.length, here.unsent]).toEqual([1, 0]);
});

test("what is spoilt in the browser's storage holds up nothing", async () => {
  const good = { congress_id: DEVICE.congress.id, delegate_id: "d1", item_id: "i1", given: true, at: 1 };
  localStorage.setItem("daihoi.scan.handouts", JSON.stringify([null, 7, { ...good, item_id: null }, good]));
  const asked = network(() => ({ status: 200, body: { kept: 1 } }));
  await new Handouts(held()).send();
  expect(asked.map(({ body }) => (body as { ticks: unknown[] }).ticks.length)).toEqual([1]);
});

test("what is ticked while others are being sent is sent right after, and lost by no answer", async () => {
  const desk = new Handouts(held());
  let meanwhile: Promise<void> | null = null;
  const asked = network(() => {
    meanwhile ??= desk.tick("d2", "i1", true);
    return { status: 200, body: { kept: 1 } };
  });
  await desk.tick("d1", "i1", true);
  await meanwhile;
  expect(asked).toHaveLength(2);
  expect([desk.unsent, desk.has("d1", "i1"), desk.has("d2", "i1")]).toEqual([0, true, true]);
});

test("a whole delegation is handed an item by one press, and who has it already is not told again", async () => {
  const asked = network(({ body }) => ({ status: 200, body: "ticks" in body ? { kept: 3 } : SHEET }));
  const desk = new Handouts(held());
  await desk.read("YTE");
  await desk.tickAll(["d1", "d2", "d3"], "i1", true);
  const told = asked.filter(({ body }) => "ticks" in body);
  expect(told).toHaveLength(1);
  expect(told[0]!.body).toMatchObject({ ticks: [{ delegate_id: "d2" }, { delegate_id: "d3" }] });
  expect(["d1", "d2", "d3"].every((id) => desk.has(id, "i1"))).toBe(true);
});
