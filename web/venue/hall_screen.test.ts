import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { Answer } from "../shared/line/answer";
import { type HallScreen, HallLine } from "./hall_screen.svelte";

const SCREEN = { svg: "<svg/>", digits: "123456", left_ms: 10_000, offered: true } as unknown as HallScreen;
const AWAY = {
  kind: "away",
  problem: { type: "", title: "", status: 0, detail: "Mất mạng.", code: "away" },
} as const;

let line: HallLine;
let asked: number;
let answer: () => Answer<HallScreen>;

beforeEach(() => {
  vi.useFakeTimers();
  asked = 0;
  answer = () => ({ kind: "ok", value: SCREEN });
  line = new HallLine(
    () => {
      asked += 1;
      return Promise.resolve(answer());
    },
    () => Date.now(),
  );
});
afterEach(() => {
  line.close();
  vi.useRealTimers();
});

test("a screen looks again within five seconds, for the next code and for doors that were shut", async () => {
  await line.follow();
  await vi.advanceTimersByTimeAsync(5_100);
  expect(asked).toBe(2);
});

test("a code that the server takes no more is not left standing when nobody answers", async () => {
  await line.follow();
  answer = () => AWAY;
  await vi.advanceTimersByTimeAsync(20_000);
  expect(line.shown?.digits).toBe("123456");
  await vi.advanceTimersByTimeAsync(8_000);
  expect(line.shown).toBeNull();
  answer = () => ({ kind: "ok", value: SCREEN });
  await vi.advanceTimersByTimeAsync(3_000);
  expect([line.shown?.digits, line.problem]).toEqual(["123456", null]);
});
