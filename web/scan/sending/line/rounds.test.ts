import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { pauseBetween, Rounds } from "./rounds";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test("who asks for a round while one goes waits for the same, and the next one comes by itself", async () => {
  const round = vi.fn(() => new Promise<void>((done) => setTimeout(done, 100)));
  const rounds = new Rounds(round, () => 2_000);
  void rounds.now();
  void rounds.now();
  await vi.advanceTimersByTimeAsync(2_000);
  expect(round).toHaveBeenCalledTimes(1);
  await vi.advanceTimersByTimeAsync(100);
  expect(round).toHaveBeenCalledTimes(2);
});

test("a device asks the sooner the less it knows, and one that is told no asks least", () => {
  const paired = { state: "PAIRED", unanswered: false } as const;
  const [up, down] = [{ state: "UP" }, { state: "DOWN" }] as const;
  expect(pauseBetween(paired, down)).toBeLessThan(pauseBetween(paired, up));
  expect(pauseBetween({ state: "UNPAIRED", unanswered: false }, up)).toBeGreaterThan(
    pauseBetween(paired, up),
  );
});
