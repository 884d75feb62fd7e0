import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { ListedDelegate } from "../shared/line/types";
import { Roster } from "./roster.svelte";

const row = (id: string) => ({ delegate_id: id, version: 1, full_name: id }) as ListedDelegate;
let asked: { method: string; path: string; query: string; body: string }[];
let found: ListedDelegate[];
let roster: Roster;

beforeEach(() => {
  asked = [];
  found = [];
  vi.stubGlobal("EventSource", undefined);
  vi.stubGlobal("fetch", async (request: Request) => {
    const url = new URL(request.url);
    const path = url.pathname.split("/").slice(6).join("/");
    if (!path.startsWith("delegates")) return Response.json({}, { status: 404 });
    asked.push({ method: request.method, path, query: url.search, body: await request.text() });
    return Response.json({ items: found, total: found.length });
  });
  roster = new Roster("c1");
});
afterEach(() => {
  roster.close();
  vi.unstubAllGlobals();
});

async function search(text: string) {
  asked = [];
  roster.search(text);
  await roster.searched();
}

test("what a scanner reads is asked in the body, and no address has it", async () => {
  for (const read of ["1".repeat(214), "001184000001", "0011 8400 0001", "001184000001||Nguyen Van A|1984"]) {
    await search(read);
    expect(asked.map(({ method, path }) => [method, path])).toEqual([["POST", "delegates/found-by-code"]]);
    expect(asked[0]!.query).toBe("");
    expect(JSON.parse(asked[0]!.body)).toEqual({ text: read });
  }
});

test("a search looks among those who left too, a list without one shows who is on the roster", async () => {
  await search("lan");
  expect(asked[0]!.query).toContain("show=all");
  await search("");
  expect(asked[0]!.query).toContain("show=active");
});

test("a press with Shift takes in everybody from the row where one is, upwards too", async () => {
  found = ["a", "b", "c", "d"].map(row);
  await search("lan");
  roster.at = 2;
  roster.pickTo(1);
  roster.pickTo(1);
  expect([...roster.chosen].sort()).toEqual(["b", "c"]);
  roster.pickTo(3);
  expect([...roster.chosen].sort()).toEqual(["b", "c", "d"]);
});

test("arrows with Shift take in everybody they pass, and let go again of whom they turn back from", async () => {
  found = ["a", "b", "c", "d", "e"].map(row);
  await search("lan");
  roster.pick("e");
  roster.at = 1;
  roster.stretch(1);
  roster.stretch(1);
  expect([...roster.chosen].sort()).toEqual(["b", "c", "d", "e"]);
  roster.stretch(-1);
  expect([roster.at, [...roster.chosen].sort()]).toEqual([2, ["b", "c", "e"]]);
  roster.stretch(-2);
  expect([...roster.chosen].sort()).toEqual(["a", "b", "e"]);
  roster.move(3); // without Shift: what is chosen stays, and the next stretch begins there
  roster.stretch(-1);
  expect([...roster.chosen].sort()).toEqual(["a", "b", "c", "d", "e"]);
  roster.chosen.clear();
  roster.stretch(-1);
  expect([...roster.chosen].sort()).toEqual(["b", "c"]);
});

test("Enter waits for the list of what was typed", async () => {
  found = [row("old")];
  await search("old");
  found = [row("scanned")];
  roster.search("2".repeat(214));
  expect(roster.rows[0]!.delegate_id).toBe("old");
  await roster.searched();
  expect(roster.rows[0]!.delegate_id).toBe("scanned");
});

test("Enter waits also for a list that is being read already", async () => {
  found = [row("old")];
  await search("old");
  found = [row("scanned")];
  roster.search("2".repeat(214));
  void roster.searched(); // as the clock begins it
  await roster.searched();
  expect(roster.rows[0]!.delegate_id).toBe("scanned");
});

test("another view or unit lets go of who was chosen", async () => {
  found = [row("a"), row("b")];
  await search("x");
  roster.pickAllShown();
  roster.pick("a");
  expect([...roster.chosen]).toEqual(["b"]);
  roster.view("missing");
  expect(roster.chosen.size).toBe(0);
});
