import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { DoorCalls, type WaitingCall } from "./door_calls.svelte";
import { CONFLICT, nothing, ok, Services } from "../testing/services";

const waiting = (n: number): WaitingCall =>
  ({ call: { call_id: `c${n}`, kind: "NOD", full_name: `Vi Thử ${n}` }, waiting_s: 3 }) as WaitingCall;
const scan = (verdict: string) => ({ verdict, sentence: "Lời lớn.", reason: `Vì ${verdict}.` });

let services: Services;
let calls: DoorCalls;

beforeEach(() => {
  vi.useFakeTimers();
  services = new Services();
  services.replies = { "/door-calls": ok([waiting(1), waiting(2)]) };
  vi.stubGlobal("fetch", services.fetch);
  calls = new DoorCalls();
});
afterEach(() => {
  calls.close();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

const names = () => calls.waiting.map((one) => one.call.call_id);

test("who waits is asked for again and again, and a list that nobody answers stays as it was", async () => {
  await calls.follow();
  expect(names()).toEqual(["c1", "c2"]);
  services.replies = { "/door-calls": nothing };
  await vi.advanceTimersByTimeAsync(9_000);
  expect(names()).toEqual(["c1", "c2"]);
  services.replies = { "/door-calls": ok([]) };
  await vi.advanceTimersByTimeAsync(9_000);
  expect(names()).toEqual([]);
});

test("a nod takes its call off the list at once", async () => {
  await calls.follow();
  services.replies = {
    "/c1/answer": ok({ call_id: "c1", state: "NODDED", scan: scan("ADMITTED") }),
    "/door-calls": ok([waiting(2)]),
  };
  await calls.answer(waiting(1), "NOD");
  expect([names(), calls.problem]).toEqual([["c2"], null]);
  expect(services.asked.find((one) => one.method === "POST")?.body).toEqual({ answer: "NOD" });
});

test("a nod that lets nobody in says why", async () => {
  await calls.follow();
  services.replies = { "/c1/answer": ok({ call_id: "c1", state: "REJECTED", scan: scan("REVOKED") }) };
  await calls.answer(waiting(1), "NOD");
  expect(calls.problem?.detail).toBe("Vì REVOKED.");
});

test("a call that a colleague answered goes, one that nobody heard of stays", async () => {
  await calls.follow();
  services.replies = { "/c1/answer": CONFLICT };
  await calls.answer(waiting(1), "REJECT");
  expect(names()).toEqual(["c2"]);
  services.replies = { "/c2/answer": nothing };
  await calls.answer(waiting(2), "NOD");
  expect(names()).toEqual(["c2"]);
  expect(calls.problem).not.toBeNull();
});
