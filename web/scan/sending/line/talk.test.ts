import "fake-indexeddb/auto";
import { IDBFactory } from "fake-indexeddb";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { Door } from "../../deciding/door";
import { Held } from "../../keeping/held.svelte";
import { Line } from "./line.svelte";
import { Sender } from "../sender";
import { Talk } from "./talk";
import { Checkin } from "../../testing/checkin";
import { DEVICE } from "../../testing/device";
import { problem, scanAnswer } from "../../testing/gateway";
import { delegate, VALID } from "../../testing/people";
import { LIST_KEY } from "../../testing/sealing";
import { clockIsWrong } from "../../words";

let checkin: Checkin;
let held: Held;
let line: Line;
let door: Door;
let talk: Talk;

beforeEach(async () => {
  vi.stubGlobal("indexedDB", new IDBFactory());
  checkin = new Checkin(DEVICE, [delegate()]);
  held = new Held();
  await held.open();
  line = new Line();
  const standing = { line, ended: () => false, end: () => undefined };
  door = new Door(held.queue, held.roster, standing, held.clock, DEVICE);
  talk = new Talk(held.kept, new Sender(held.queue, held.clock), line, held.clock);
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

describe("a session is switched while the page stays open", () => {
  test.each(["UP", "DOWN"] as const)("and who was inside is outside, with the line %s", async (wire) => {
    await talk.round(door);
    await held.roster.open(LIST_KEY);
    await door.scan(VALID, "QR");
    checkin.delegates = [delegate({ present: { at: "2026-11-22T00:42:00Z", gate: "Cửa A" } })];
    await talk.round(door);
    expect(door.entered(held.roster.get("d1")!)).not.toBeNull();

    checkin.session = "s2";
    checkin.delegates = [delegate()];
    await talk.round(door);
    expect(door.entered(held.roster.get("d1")!)).toBeNull();
    checkin.wire = wire;
    expect(await door.receive(held.roster.get("d1")!)).toMatchObject({ verdict: "ADMITTED" });
    checkin.wire = "UP";
    await talk.round(door);
    const told = [...checkin.facts.values()].map(([fact]) => [fact!.kind, fact!.session_id]);
    expect(told).toEqual([
      ["BADGE", "s"],
      ["RECEPTION", "s2"],
    ]);
  });

  test("and the list is asked for with its session, so that it comes whole then and in parts otherwise", async () => {
    await talk.round(door);
    await talk.round(door);
    const asked = checkin.asked
      .filter(({ path }) => path === "/roster/sealed")
      .map(({ query }) => [...query.values()]);
    expect(asked).toEqual([["0"], ["1", "s"]]);
  });

  test("and a service that gives parts of the new session's list is asked for all of it", async () => {
    await talk.round(door);
    checkin.session = "s2";
    checkin.givesParts = true;
    checkin.delegates = [delegate(), delegate({ delegate_id: "d2", credentials: [] })];
    await talk.round(door);
    expect(held.roster.size).toBe(2);
  });
});

describe("the line", () => {
  const took = (ms: number) => {
    let at = 0;
    vi.spyOn(performance, "now").mockImplementation(() => (at += ms));
  };

  test("is good after a quick round", async () => {
    await talk.round(door);
    expect(line.state).toBe("UP");
  });

  test("that nobody at the door would wait for is slow, not good, until it is quick again", async () => {
    line.down();
    took(700);
    await talk.round(door);
    expect(line.state).toBe("SLOW");
    expect(line.up).toBe(false);
    vi.restoreAllMocks();
    await talk.round(door);
    expect(line.state).toBe("UP");
  });

  test("is down while the service answers but takes no scans", async () => {
    line.down();
    await door.scan(VALID, "QR");
    checkin.refuses = ({ path }) => (path === "/scans/batch" ? problem(503) : null);
    await talk.round(door);
    expect(line.state).toBe("DOWN");
  });

  test.each([401, 403])("%i on any question of the round ends the pairing", async (status) => {
    checkin.refuses = ({ path }) => (path === "/roster/sealed" ? problem(status) : null);
    expect(await talk.round(door)).toBe(false);
  });
});

test("an older word of the roster does not take back what was admitted meanwhile", async () => {
  await talk.round(door);
  await held.roster.open(LIST_KEY);
  checkin.refuses = ({ path, body }) =>
    path === "/scans" ? { status: 200, body: scanAnswer(body.scan_id, "ADMITTED") } : null;
  const round = talk.round(door);
  await door.scan(VALID, "QR");
  await round;
  expect(door.entered(held.roster.get("d1")!)).not.toBeNull();
});

test("a clock that is a day off is noticed by the first answer", async () => {
  checkin.date = new Date(Date.now() + 24 * 3600_000);
  await talk.round(door);
  held.read();
  expect(clockIsWrong(held.clockWrongBy!)).toContain("chậm 1 ngày");
});
