import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { lateOf, listOf, Reception } from "./introductions.svelte";
import type { IntroducedLeader, Introductions } from "../line/types";

const leader = (id: string, change: Partial<IntroducedLeader> = {}): IntroducedLeader => ({
  delegate_id: id,
  full_name: id,
  words: `Đồng chí ${id}`,
  pronunciation: "",
  unit_name: "",
  seat: "",
  vehicle: "",
  escort: "",
  room: "",
  deputy: "",
  here: false,
  introduced: null,
  late: false,
  ...change,
});
const view = (leaders: IntroducedLeader[], frozen_at: string | null = null): Introductions => ({
  revision: 1,
  frozen_at,
  expected: leaders.length,
  here: leaders.filter(({ here }) => here).length,
  leaders,
  counted: null,
});

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal("fetch", () => new Promise(() => undefined));
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test("who comes while the page is open is told for some seconds, and nobody at its opening", () => {
  const reception = new Reception("c");
  reception.take(view([leader("a", { here: true }), leader("b")]));
  expect(reception.arrived).toEqual([]);
  reception.take(view([leader("a", { here: true }), leader("b", { here: true })]));
  expect(reception.arrived.map((one) => one.delegate_id)).toEqual(["b"]);
  vi.advanceTimersByTime(20_000);
  expect(reception.arrived).toEqual([]);
  reception.close();
});

test("who came to the session before and comes to this one is told again", () => {
  const reception = new Reception("c");
  reception.take({ ...view([leader("a", { here: true })]), counted: "morning" });
  reception.take({ ...view([leader("a", { here: true })]), counted: "afternoon" });
  expect(reception.arrived.map((one) => one.delegate_id)).toEqual(["a"]);
  reception.close();
});

test("what is read out is the frozen list in its numbers; before that, those who are there", () => {
  const leaders = [
    leader("a", { introduced: 2, here: true }),
    leader("b", { introduced: 1 }),
    leader("c", { here: true, late: true }),
  ];
  const frozen = view(leaders, "2026-12-01T00:55:00Z");
  expect(listOf(frozen).map((one) => one.delegate_id)).toEqual(["b", "a"]);
  expect(lateOf(frozen).map((one) => one.delegate_id)).toEqual(["c"]);
  expect(listOf(view([leader("x"), leader("y", { here: true })])).map((one) => one.delegate_id)).toEqual([
    "y",
  ]);
});
