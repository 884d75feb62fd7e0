import { expect, test } from "vitest";
import { growing, lateness, nextOf, span } from "./programme.svelte";
import type { Programme, ProgrammeItem } from "../line/types";

const at = (time: string) => `2026-09-09T${time}Z`;
const item = (number: number, state: ProgrammeItem["state"], start: string | null = null) =>
  ({ number, state, start }) as ProgrammeItem;
const programme = (different: Partial<Programme>) =>
  ({ as_of: at("01:00:00"), held_at: null, until: null, items: [], ...different }) as Programme;

test("what comes next stands behind the last item that was held, whatever was left out before it", () => {
  const items = [
    item(1, "DONE"),
    item(2, "PLANNED"),
    item(3, "RUNNING"),
    item(4, "SKIPPED"),
    item(5, "PLANNED"),
  ];
  expect(nextOf({ items })?.number).toBe(5);
  expect(nextOf({ items: [item(1, "DONE")] })).toBeNull();
});

test("everything that comes moves only while an item is over its minutes, waits, or does not begin", () => {
  const later = Date.parse(at("01:03:00"));
  expect(growing(programme({ until: at("01:10:00") }), later)).toBe(0);
  expect(growing(programme({ until: at("01:01:00") }), later)).toBe(120_000);
  expect(growing(programme({ until: at("00:50:00") }), later)).toBe(180_000);
  expect(growing(programme({ until: at("01:10:00"), held_at: at("00:59:00") }), later)).toBe(180_000);
  expect(growing(programme({ items: [item(1, "PLANNED", at("01:02:00"))] }), later)).toBe(60_000);
  expect(growing(programme({ items: [item(1, "PLANNED", at("01:30:00"))] }), later)).toBe(0);
});

test("a span is read as minutes and seconds, over time with a minus", () => {
  expect([span(125_000), span(-5_000), span(3_725_000), span(-400)]).toEqual([
    "2:05",
    "\u22120:05",
    "1:02:05",
    "0:00",
  ]);
});

test("less than a minute is in time", () => {
  expect([lateness(20_000), lateness(7 * 60_000), lateness(-3 * 60_000)]).toEqual([
    "đúng giờ",
    "muộn 7 phút",
    "sớm 3 phút",
  ]);
  expect(lateness(null)).toBe("");
});
