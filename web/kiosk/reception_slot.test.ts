import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { Verdict } from "../scan/deciding/decide";
import type { Shown } from "../scan/deciding/shown";
import { read } from "../scan/deciding/reading";
import { made } from "../scan/sending/entry";
import { POST } from "../scan/testing/device";
import { delegate } from "../scan/testing/people";
import { Screen } from "../scan/verdict/screen.svelte";
import { greetingFor } from "./greeting";

/**
 * A reception slot as a congress of 445 has it (445 people in 30 minutes), through two kiosks and two gates: the pages' own
 * screens and pauses, a clock that is played, people who come as they like.
 */
const PEOPLE = 445;
const SLOT_MS = 30 * 60_000;
/** Stepping up and holding the badge out. */
const STEP_UP_MS = 3_000;
/** The longest that a gate waits for its server. */
const DECIDE_MS = 800;
/** The same numbers at every run. */
function chance(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

interface Door {
  readonly kiosk: boolean;
  readonly screen: Screen;
  busyUntil: number;
  passed: number;
}

function opened(kiosk: boolean, verdictOf: (text: string) => Verdict): Door {
  const door: Door = {
    kiosk,
    busyUntil: 0,
    passed: 0,
    screen: new Screen(async ({ text, method }) => {
      await new Promise((done) => setTimeout(done, DECIDE_MS));
      const verdict = verdictOf(text);
      const entry = made(text, read(text, method), POST, { scanned_at: "2026-11-22T00:42:00Z" } as never);
      show(door, {
        entry,
        verdict,
        person: delegate(),
        first: null,
        reason: "",
        decidedBy: "SERVER",
        flagged: false,
      });
    }),
  };
  return door;
}

/** As the pages do: a kiosk goes on by itself after its greeting; a steward reads a refusal for five seconds and taps. */
function show({ kiosk, screen }: Door, shown: Shown): void {
  screen.show(shown);
  if (kiosk) screen.stay();
  if (kiosk) setTimeout(() => screen.dismiss(), greetingFor(shown).staysMs);
  else if (shown.verdict !== "ADMITTED") setTimeout(() => screen.dismiss(), 5_000);
}

/** A camera takes the next badge once nothing is held; a kiosk's once nothing stands at all. */
function free({ kiosk, screen, busyUntil }: Door, now: number): boolean {
  return now >= busyUntil && !screen.holds && !(kiosk && screen.shown !== null);
}

test.each([
  ["two kiosks and two gates", [true, true, false, false], 60_000],
  ["two kiosks, one gate, the other one broken", [true, true, false], 180_000],
])("445 people in half an hour come in through %s, and nobody stands long", async (_, kinds, longest) => {
  const random = chance(11);
  const arrivals = Array.from({ length: PEOPLE }, () => random() * SLOT_MS).sort((a, b) => a - b);
  const doors = kinds.map((kiosk) =>
    opened(kiosk, (text) => (Number(text.slice(-3)) % 20 === 0 ? "SUPERSEDED" : "ADMITTED")),
  );
  const queue: number[] = [];
  let waited = 0;
  let number = 0;
  for (let now = 0; now < SLOT_MS + 5 * 60_000; now += 100) {
    while (arrivals.length > 0 && arrivals[0]! <= now) queue.push(arrivals.shift()!);
    for (const door of doors) {
      if (queue.length === 0 || !free(door, now)) continue;
      waited = Math.max(waited, now - queue.shift()!);
      door.busyUntil = now + STEP_UP_MS;
      const text = String(number++).padStart(214, "1");
      setTimeout(() => door.screen.offer(text, "QR", "CAMERA"), STEP_UP_MS - 1);
      door.passed += 1;
    }
    await vi.advanceTimersByTimeAsync(100);
  }
  expect(doors.reduce((sum, { passed }) => sum + passed, 0)).toBe(PEOPLE);
  expect(doors.every(({ screen }) => screen.waiting.length === 0 && screen.shown === null)).toBe(true);
  expect(waited).toBeLessThan(longest);
  expect(Math.min(...doors.map(({ passed }) => passed))).toBeGreaterThan(PEOPLE / 10); // none stands idle
});
