import { expect, test } from "vitest";
import type { ScreenState } from "../shared/types";
import { lamps } from "./lamps";

const screen = { screen_id: "s", name: "Màn LED chính", revision: 10, silent_ms: 2_000 } as ScreenState;

test("a screen that was heard a moment ago is not lost", () => {
  expect(lamps([screen], 1_000).map((one) => one.lost)).toEqual([false]);
});

test("a screen that stopped speaking is lost within 10 s, though nothing more is told of it", () => {
  expect(lamps([screen], 4_000).map((one) => one.lost)).toEqual([false]);
  expect(lamps([screen], 8_000).map((one) => one.lost)).toEqual([true]);
});

test("a screen that was dead before the page came is lost at once", () => {
  expect(lamps([{ ...screen, silent_ms: 90_000 }], 0).map((one) => one.lost)).toEqual([true]);
});
