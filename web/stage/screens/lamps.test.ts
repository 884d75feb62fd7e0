import { expect, test } from "vitest";
import type { ScreenState } from "../../shared/line/types";
import { lamps, proves } from "./lamps";

const screen = {
  screen_id: "s",
  name: "Màn LED chính",
  revision: 10,
  glass: "AS_SENT",
  silent_ms: 2_000,
} as ScreenState;
const lights = (silent_ms: number | null, elapsed: number) =>
  lamps([{ ...screen, silent_ms }], elapsed).map((one) => one.light);

test("a screen that was heard within 3 s is alive", () => {
  expect(lights(2_000, 900)).toEqual(["ON"]);
});

test("a screen that stopped speaking is slow, then lost within 10 s, though nothing more is told of it", () => {
  expect(lights(2_000, 4_000)).toEqual(["SLOW"]);
  expect(lights(2_000, 8_000)).toEqual(["LOST"]);
});

test("a screen that was dead before the page came is lost at once, and one that never came says so", () => {
  expect(lights(90_000, 0)).toEqual(["LOST"]);
  expect(lights(null, 0)).toEqual(["NEVER"]);
});

test("only a card drawn as it was sent, by a screen that is heard, proves anything", () => {
  const of = (given: Partial<ScreenState>) => lamps([{ ...screen, ...given }], 0).map(proves);
  expect(of({})).toEqual([true]);
  expect(of({ glass: "UNKNOWN" })).toEqual([true]);
  for (const glass of ["OTHER", "DARK", "NEUTRAL", "NUMBER"] as const) expect(of({ glass })).toEqual([false]);
  expect(of({ silent_ms: 9_000 })).toEqual([false]);
});
