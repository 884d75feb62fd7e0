import { afterEach, expect, test, vi } from "vitest";
import { RECOUNT_EVERY_MS, recounting } from "./recount";

afterEach(() => void vi.useRealTimers());

test("the figures are counted anew while somebody looks, never twice at once, and no more once the page is left", async () => {
  vi.useFakeTimers();
  let [counts, looked] = [0, true];
  let answer = () => {};
  const counting = () => ((counts += 1), new Promise<void>((resolve) => (answer = resolve)));
  const leave = recounting(counting, () => looked);
  await vi.advanceTimersByTimeAsync(10 * RECOUNT_EVERY_MS);
  expect(counts).toBe(1); // the server has not answered yet
  answer();
  await vi.advanceTimersByTimeAsync(RECOUNT_EVERY_MS);
  expect(counts).toBe(2);
  looked = false;
  answer();
  await vi.advanceTimersByTimeAsync(5 * RECOUNT_EVERY_MS);
  expect(counts).toBe(2);
  looked = true;
  await vi.advanceTimersByTimeAsync(RECOUNT_EVERY_MS);
  expect(counts).toBe(3);
  leave();
  answer();
  await vi.advanceTimersByTimeAsync(5 * RECOUNT_EVERY_MS);
  expect(counts).toBe(3);
});
