import { render } from "svelte/server";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { network, type Reply, type Request_ } from "../scan/testing/gateway";
import Broken from "./Broken.svelte";
import { invitation } from "./greeting";
import { Help } from "./help.svelte";

let asked: Request_[];
let reply: Reply;
let at: number;

beforeEach(() => {
  reply = { status: 200, body: {} };
  at = 1_000;
  vi.spyOn(performance, "now").mockImplementation(() => at);
  asked = network(() => reply);
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});
const ids = () => new Set(asked.map(({ body }) => body.scan_id)).size;

test("a tablet whose camera fails again and again calls its steward once, and anew after two minutes", async () => {
  const help = new Help();
  for (let times = 0; times < 5; times += 1) await help.call();
  expect([help.state, ids()]).toEqual(["CALLED", 1]);
  at += 121_000;
  await help.call();
  expect(ids()).toBe(2);
});

test("a tablet that nobody hears does not say that somebody comes", async () => {
  reply = "NO_NETWORK";
  const help = new Help();
  await help.call();
  expect(help.state).toBe("UNHEARD");
  const said = render(Broken, { props: { help, again: () => undefined } }).body;
  expect(said).toMatch(/Mời đồng chí gặp lễ tân tại cửa/);
  expect(said).not.toMatch(/12 số/);
});

test("shut doors invite nobody to show a badge", () => {
  const now = Date.parse("2026-11-22T01:00:00Z");
  expect(invitation({ open: true }, now).title).toBe("Kính mời đại biểu đưa thẻ vào khung");
  expect(invitation(null, now).title).toBe("Kính mời đại biểu đưa thẻ vào khung");
  expect(invitation({ open: false }, now)).toMatchObject({ title: "Cửa chưa mở", frame: "" });
  const closed = { open: false, changed_at: "2026-11-22T00:00:00Z" };
  expect(invitation(closed, now)).toMatchObject({ title: "Cửa đã đóng", frame: "" });
  expect(invitation(closed, now).below).not.toMatch(/chờ/);
});
