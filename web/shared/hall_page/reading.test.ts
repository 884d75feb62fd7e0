import { expect, test, vi } from "vitest";
import type { HallPage } from "../line/types";
import { HallReader } from "./hall_reader.svelte";
import {
  fetchOutline,
  fetchPage,
  isShut,
  KEPT_FOR_MS,
  keptDocuments,
  loadPage,
  takeDocument,
} from "./reading";

const reader = { name: "r", secret: "s" };

test("a page that nobody needs any more goes off the phone with its documents", async () => {
  const files = new Map<string, Response>([["/kept/r/d", new Response("PDF")]]);
  const cache = {
    keys: () => Promise.resolve([...files.keys()].map((path) => ({ url: `http://localhost${path}` }))),
    delete: (path: string) => Promise.resolve(files.delete(path)),
  };
  vi.stubGlobal("caches", { open: () => Promise.resolve(cache) });
  const page = { documents: [], starts_at: new Date(Date.now() - KEPT_FOR_MS - 1000).toISOString() };
  const kept = new Map([["daihoi-hall-page.r", JSON.stringify({ page, outline: null, fetched_at: 0 })]]);
  const getItem = (key: string) => kept.get(key) ?? null;
  vi.stubGlobal("localStorage", { getItem, removeItem: (key: string) => kept.delete(key) });
  expect(loadPage(reader)).toBeNull();
  await vi.waitFor(async () => expect(await keptDocuments(reader)).toEqual(new Set()));
  expect(kept.size).toBe(0);
  vi.unstubAllGlobals();
});

const portal = (status: number) =>
  vi.stubGlobal("fetch", () =>
    Promise.resolve(new Response("<html></html>", { status, headers: { "Content-Type": "text/html" } })),
  );

test("the page of a Wi-Fi portal shuts no page of a congress", async () => {
  portal(404);
  expect(isShut(await fetchPage(reader))).toBe(false);
  vi.unstubAllGlobals();
});

test("the page of a Wi-Fi portal is kept as no document", async () => {
  const put = vi.fn();
  vi.stubGlobal("caches", { open: () => Promise.resolve({ match: () => Promise.resolve(undefined), put }) });
  portal(200);
  expect(await takeDocument(reader, "d")).toContain("Chưa có mạng");
  expect(put).not.toHaveBeenCalled();
  vi.unstubAllGlobals();
});

test("a page that was shut shows nothing more, asks for no programme, and leaves the phone", async () => {
  const kept = new Map([["daihoi-hall-page.c", "{}"]]);
  const removeItem = (key: string) => kept.delete(key);
  vi.stubGlobal("localStorage", { getItem: (key: string) => kept.get(key) ?? null, removeItem });
  vi.stubGlobal("caches", { open: () => Promise.resolve({ keys: () => Promise.resolve([]) }) });
  const asked: string[] = [];
  vi.stubGlobal("fetch", (path: string) => {
    asked.push(path);
    const said = { type: "about:blank", title: "x", status: 404, detail: "Trang này chưa mở hoặc đã đóng." };
    const headers = { "Content-Type": "application/problem+json" };
    return Promise.resolve(new Response(JSON.stringify(said), { status: 404, headers }));
  });
  const hall = new HallReader({ name: "c", congressId: "c" });
  await hall.look();
  expect([hall.kept, hall.closed]).toEqual([null, "Trang này chưa mở hoặc đã đóng."]);
  expect(asked).toEqual(["/api/registration/v1/congresses/c/hall-page"]);
  expect(kept.size).toBe(0);
  vi.unstubAllGlobals();
});

test("the programme is asked for with the slip that came with the page, and in no address", async () => {
  const asked: [string, Headers][] = [];
  vi.stubGlobal("fetch", (path: string, { headers }: RequestInit) => {
    asked.push([path, new Headers(headers)]);
    return Promise.resolve(Response.json({ items: [] }));
  });
  await fetchOutline({ congress_id: "c", programme_slip: "a.b.c" } as HallPage);
  expect(asked.map(([path, headers]) => [path, headers.get("X-Reading-Slip")])).toEqual([
    ["/api/honors/v1/congresses/c/programme/outline", "a.b.c"],
  ]);
  vi.unstubAllGlobals();
});
