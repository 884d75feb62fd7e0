import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { read } from "../deciding/reading";
import { FOREIGN, SECOND_VERSION, SHORT_CODE, VALID } from "../testing/people";
import { on, opened, shownFor, WORD } from "../testing/screens";
import { Screen } from "./screen.svelte";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);

test("whose name stands on the screen of a device that nobody uses goes, and nobody who waits does", async () => {
  const { screen, usb } = opened();
  await usb(FOREIGN);
  await usb(VALID);
  screen.rest();
  expect([on(screen), screen.waiting.length]).toEqual(["WRONG_CONGRESS", 1]);
  screen.dismiss();
  await pass(0);
  screen.rest();
  expect(on(screen)).toBeNull();
});

test("closed doors fill no screen: a line stands for each, whoever comes next, and nothing waits for a tap", async () => {
  const { screen, decided, usb } = opened({
    ...WORD,
    [VALID]: "WRONG_SESSION",
    [SECOND_VERSION]: "WRONG_SESSION",
  });
  await usb(VALID);
  expect([on(screen), screen.shut?.entry.text, screen.holds]).toEqual([null, VALID, false]);
  await usb(SECOND_VERSION);
  expect([on(screen), screen.shut?.entry.text]).toEqual([null, SECOND_VERSION]);
  await usb(FOREIGN);
  expect([on(screen), screen.shut]).toEqual(["WRONG_CONGRESS", null]);
  expect(decided).toEqual([VALID, SECOND_VERSION, FOREIGN]);
  await pass(3_000);
  screen.dismiss();
  await usb(VALID);
  await pass(6_000);
  expect(screen.shut).toBeNull();
});

test("who was refused and is let in by hand stands there no more, and another refusal stays", async () => {
  const { screen, usb } = opened();
  await usb(FOREIGN);
  screen.settled("another");
  expect(on(screen)).toBe("WRONG_CONGRESS");
  screen.settled(screen.shown!.entry.id);
  expect(on(screen)).toBeNull();
});

describe("a refusal is not lost behind the next reading", () => {
  test("red stays until a tap, however many wait, and then they come one after the other", async () => {
    const { screen, decided, usb } = opened();
    await usb(FOREIGN);
    await usb(VALID);
    await usb(SECOND_VERSION);
    await pass(60_000);
    expect([on(screen), screen.waiting.length, decided]).toEqual(["WRONG_CONGRESS", 2, [FOREIGN]]);
    screen.dismiss();
    await pass(0);
    expect([on(screen), screen.waiting.length]).toEqual(["ADMITTED", 0]);
    expect(decided).toEqual([FOREIGN, VALID, SECOND_VERSION]);
  });

  test("amber stays for 1.5 s when somebody waits, and until a tap when nobody does", async () => {
    const { screen, usb } = opened();
    await usb(SHORT_CODE);
    await pass(20_000);
    expect(on(screen)).toBe("ALREADY_CHECKED_IN");
    screen.dismiss();
    await usb(SHORT_CODE);
    await pass(500);
    await usb(VALID);
    await pass(990);
    expect([on(screen), screen.waiting.length]).toEqual(["ALREADY_CHECKED_IN", 1]);
    await pass(20);
    expect([on(screen), screen.waiting.length]).toEqual(["ADMITTED", 0]);
  });

  test("a green one gives way at once, and its name is told for three seconds more", async () => {
    const { screen, usb } = opened();
    await usb(VALID);
    const before = screen.shown;
    await usb(SECOND_VERSION);
    expect(screen.shown).not.toBe(before);
    expect(screen.passed).toBe(before);
    await pass(2_990);
    expect(screen.passed).toBe(before);
    await pass(20);
    expect(screen.passed).toBeNull();
  });

  test("a badge without a name waits for a tap like a refusal", async () => {
    const { screen, usb } = opened();
    const unheard = { ...shownFor(VALID, "QR", "ADMITTED"), person: null, flagged: true };
    screen.show(unheard);
    await usb(FOREIGN);
    await pass(10_000);
    expect([screen.shown, screen.waiting.length]).toEqual([unheard, 1]);
  });

  test("what could not be read goes by itself", async () => {
    const { screen, usb } = opened({ [VALID]: "NOT_VALID" });
    await usb(VALID);
    await pass(2_400);
    expect(on(screen)).toBe("NOT_VALID");
    await pass(200);
    expect(on(screen)).toBeNull();
  });

  test("more than twenty are told instead of kept", async () => {
    const { screen, usb } = opened();
    await usb(FOREIGN);
    for (let at = 0; at < 25; at += 1) await usb(String(at).padStart(214, "3"));
    expect(screen.waiting).toHaveLength(20);
    expect(screen.stray).toContain("20 thẻ chờ");
  });
});

describe("a code that is not ours", () => {
  test.each(["https://example.vn/ve", "000099000001|1|A", "?????12345", "12345678"])(
    "draws a line for 1.5 s and changes nothing else: %s",
    async (text) => {
      for (const way of ["CAMERA", "USB"] as const) {
        const { screen, decided } = opened();
        screen.offer(text, "QR", way);
        await pass(0);
        expect(screen.stray).not.toBe("");
        expect([on(screen), decided, screen.holds]).toEqual([null, [], false]);
        await pass(1_510);
        expect(screen.stray).toBe("");
      }
    },
  );

  test("leaves a standing verdict alone", async () => {
    const { screen, usb } = opened();
    await usb(FOREIGN);
    await usb("https://example.vn/ve");
    expect([on(screen), screen.waiting.length]).toEqual(["WRONG_CONGRESS", 0]);
  });
});

test("the camera takes nothing new while somebody has to look, and loses nothing by it", async () => {
  const { screen, decided, usb } = opened();
  await usb(FOREIGN);
  expect(screen.holds).toBe(true);
  screen.offer(VALID, "QR", "CAMERA", screen.holds);
  screen.dismiss();
  screen.offer(VALID, "QR", "CAMERA", screen.holds);
  await pass(0);
  expect(decided).toEqual([FOREIGN, VALID]);
});

test("a badge of which a USB scanner sent only a part is asked for again and kept, a stranger's code is not", () => {
  const decided: string[] = [];
  const screen = new Screen((incoming) => (decided.push(incoming.text), Promise.resolve()));
  screen.offer(VALID.slice(0, 30), "QR", "USB");
  expect([decided, screen.stray]).toEqual([[VALID.slice(0, 30)], ""]);
  screen.offer("8934567890123", "QR", "USB");
  screen.offer(VALID.slice(0, 30), "QR", "CAMERA");
  expect([decided.length, screen.stray]).toEqual([1, "Mã lạ, không phải thẻ đại biểu"]);
});
