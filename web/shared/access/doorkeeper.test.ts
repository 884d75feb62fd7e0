import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { Doorkeeper } from "./doorkeeper.svelte";
import { sayEnded } from "./ended";
import {
  BAD_GATEWAY,
  ENDED,
  EXPIRED,
  FORBIDDEN,
  nothing,
  ok,
  PORTAL,
  type Reply,
  REVOKED,
  Services,
  SIGNED_OUT,
  UNAVAILABLE,
} from "../testing/services";

const ME = "/registration/v1/me";
const LIST = "/registration/v1/congresses";
const CLIENT = "/honors/v1/paired-clients/me";
const staff = ok({ name: "Đồng chí Thử", roles: ["ORGANIZER"] });
const list = ok([{ congress_id: "c1", name: "Đại hội thử" }]);
const screen = ok({ client_id: "k", congress_id: "c1", roles: ["SCREEN"] });

let services: Services;
let keeper: Doorkeeper;
beforeEach(() => {
  vi.useFakeTimers();
  services = new Services();
  vi.stubGlobal("fetch", services.fetch);
  vi.stubGlobal("location", { origin: "http://localhost", search: "", pathname: "/live/" });
  vi.stubGlobal("localStorage", { getItem: () => null, setItem: () => undefined });
});
afterEach(() => {
  keeper.close();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);
async function stand(replies: Record<string, Reply>, kind: "board" | "mc" | "desk" = "board") {
  services.replies = replies;
  keeper = new Doorkeeper(kind === "desk" ? null : "honors", kind === "board");
  await pass(10);
}
const state = () => keeper.entrance.state;

test.each<[string, Reply]>([
  ["honors is away", BAD_GATEWAY],
  ["PostgreSQL is away", UNAVAILABLE],
  ["there is no network", nothing],
  ["a portal answers", PORTAL],
])("a board that reloads while %s comes back by itself", async (_, away) => {
  await stand({ [ME]: ENDED, [CLIENT]: away });
  expect(state()).toBe("problem");
  services.replies = { [ME]: ENDED, [CLIENT]: screen };
  await pass(4_000);
  expect(keeper.entrance).toMatchObject({ state: "inside", congressId: "c1", client: { client_id: "k" } });
});

test("services that start one after the other do not make a paired screen ask for pairing", async () => {
  await stand({ [ME]: BAD_GATEWAY, [CLIENT]: BAD_GATEWAY });
  expect(state()).toBe("problem");
  services.replies = { [ME]: ENDED, [LIST]: list, [CLIENT]: BAD_GATEWAY };
  await pass(8_000);
  expect(state()).toBe("problem");
  services.replies[CLIENT] = screen;
  await pass(4_000);
  expect(state()).toBe("inside");
});

test("a screen enters by the word of its own service while registration is away", async () => {
  await stand({ [CLIENT]: screen });
  expect(state()).toBe("inside");
});

test("only the page's own service says that a screen is not paired", async () => {
  await stand({ [ME]: ENDED, [CLIENT]: ENDED });
  expect(state()).toBe("sign-in");
});

test("a screen that is known again returns by itself within ten seconds: nobody stands at its keyboard", async () => {
  await stand({ [ME]: ENDED, [CLIENT]: ENDED });
  services.replies[CLIENT] = screen;
  await pass(10_000);
  expect(state()).toBe("inside");
});

test("a desk that reloads while registration is away comes back by itself, whoever had not chosen a congress too", async () => {
  await stand({}, "desk");
  expect(state()).toBe("problem");
  services.replies = { [ME]: staff, [LIST]: UNAVAILABLE };
  await pass(4_000);
  expect(state()).toBe("problem");
  services.replies[LIST] = list;
  await pass(4_000);
  expect(keeper.entrance).toMatchObject({ state: "inside", congressId: "c1" });
});

test("staff at the MC's page are not taken for strangers while registration is away", async () => {
  vi.stubGlobal("localStorage", { getItem: () => "c1", setItem: () => undefined });
  await stand({ [CLIENT]: FORBIDDEN }, "mc");
  expect(keeper.entrance).toMatchObject({ state: "inside", principal: null });
  services.replies = { [ME]: staff, [LIST]: list, [CLIENT]: FORBIDDEN };
  await pass(4_000);
  expect(keeper.entrance).toMatchObject({ state: "inside", principal: { name: "Đồng chí Thử" } });
});

test("a session that ends leaves the page in its place and asks to sign in again over it", async () => {
  await stand({ [ME]: staff, [LIST]: list }, "desk");
  services.replies[ME] = ENDED;
  sayEnded();
  await pass(10);
  expect([state(), keeper.signedOut]).toEqual(["inside", true]);
  services.replies[ME] = staff;
  await keeper.look();
  expect([state(), keeper.signedOut]).toEqual(["inside", false]);
});

test("a service that has not heard of the session yet does not end it", async () => {
  await stand({ [ME]: staff, [LIST]: list }, "desk");
  sayEnded();
  await pass(10);
  expect([state(), keeper.signedOut]).toEqual(["inside", false]);
});

test("a page at work is not taken down because nobody answers", async () => {
  await stand({ [CLIENT]: screen });
  services.replies = {};
  sayEnded();
  await pass(20_000);
  expect(state()).toBe("inside");
});

test("a screen whose pairing was revoked goes back to pairing", async () => {
  await stand({ [ME]: ENDED, [CLIENT]: screen });
  services.replies[CLIENT] = ENDED;
  sayEnded();
  await pass(10);
  expect(state()).toBe("sign-in");
});

test.each<[string, Reply, string | null]>([
  ["revoked", REVOKED, "revoked"],
  ["expired", EXPIRED, "expired"],
  ["never paired", ENDED, null],
])("a screen that is %s says so at its door", async (_, answer, why) => {
  await stand({ [ME]: SIGNED_OUT, [CLIENT]: answer });
  expect(keeper.entrance).toMatchObject({ state: "sign-in", why: why && { code: why } });
});

test.each<[string, Reply]>([
  ["expired", EXPIRED],
  ["signed_out", SIGNED_OUT],
])("a page at work says whether its session was %s", async (code, answer) => {
  await stand({ [ME]: staff, [LIST]: list }, "desk");
  services.replies[ME] = answer;
  sayEnded();
  await pass(10);
  expect([keeper.signedOut, keeper.why?.code]).toEqual([true, code]);
});
