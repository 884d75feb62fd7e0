import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { Delegate, ListedDelegate } from "../shared/line/types";
import { Roster } from "./roster.svelte";

const row = (id: string) => ({ delegate_id: id, version: 1, full_name: id }) as ListedDelegate;
const person = (id: string) => ({ ...row(id), delegate_code: id.toUpperCase() }) as unknown as Delegate;
let asked: { method: string; path: string; query: string; body: string }[];
let found: ListedDelegate[];
let roster: Roster;
/** Answers who is asked for, by their id, when a test says so. */
let files: Map<string, () => void>;

beforeEach(() => {
  asked = [];
  found = [];
  files = new Map();
  vi.stubGlobal("EventSource", undefined);
  vi.stubGlobal("fetch", async (request: Request) => {
    const url = new URL(request.url);
    const path = url.pathname.split("/").slice(6).join("/");
    const id = /[/]v1[/]delegates[/](\w+)$/.exec(url.pathname)?.[1];
    if (id) return new Promise<Response>((come) => files.set(id, () => come(Response.json(person(id)))));
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

async function comes(id: string) {
  await vi.waitUntil(() => files.has(id));
  files.get(id)!();
}

test("who was opened last is shown, whoever's answer comes last", async () => {
  const opening = [roster.open("a"), roster.open("b")];
  await comes("b");
  await comes("a");
  await Promise.all(opening);
  expect(roster.person?.delegate_id).toBe("b");
});

test("who was shut while they were asked for stays shut", async () => {
  const opening = roster.open("a");
  roster.shut();
  await comes("a");
  await opening;
  expect(roster.person).toBeNull();
});

test("what a command made of somebody is shown only where they still stand", () => {
  roster.person = person("b");
  roster.became(person("new"), "a");
  expect(roster.person.delegate_id).toBe("b");
  roster.deleted(person("a"));
  expect(roster.person?.delegate_id).toBe("b");
  roster.became(person("new"), "b");
  expect(roster.person?.delegate_id).toBe("new");
  roster.shut();
  roster.became(person("b"), "new");
  expect(roster.person).toBeNull();
});

test("that somebody's data was erased is said, and opens nobody who was left", async () => {
  roster.erased(person("a"));
  expect(roster.word).toContain("mang mã A");
  expect(files.size).toBe(0);
  roster.person = person("b");
  roster.erased(person("b"));
  await comes("b");
  expect(roster.word).toContain("mang mã B");
});
