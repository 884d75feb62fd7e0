import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { read } from "../deciding/reading";
import { made } from "../sending/entry";
import { POST } from "../testing/device";
import { FOREIGN, SECOND_VERSION, VALID } from "../testing/people";
import { on, opened, STAMP, WORD } from "../testing/screens";
import { type Way } from "../verdict/screen.svelte";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);

describe("the same badge twice within three seconds is one reading", () => {
  const ways: Way[][] = [
    ["USB", "USB"],
    ["CAMERA", "USB"],
    ["USB", "CAMERA"],
    ["CAMERA", "CAMERA"],
  ];
  test.each(ways)("%s, then %s", async (first, second) => {
    const { screen, decided } = opened();
    screen.offer(VALID, "QR", first);
    await pass(2_900);
    screen.offer(VALID, "QR", second);
    await pass(0);
    expect(decided).toEqual([VALID]);
  });

  test("two badges read in turns stay two green ones", async () => {
    const { screen, decided, usb } = opened();
    for (const text of [VALID, SECOND_VERSION, VALID, SECOND_VERSION]) await usb(text);
    expect([on(screen), decided]).toEqual(["ADMITTED", [VALID, SECOND_VERSION]]);
  });

  test("a second reading by USB keeps the green for as long again, and brings it back", async () => {
    const { screen, usb } = opened();
    await usb(VALID);
    await pass(2_000);
    await usb(VALID);
    await pass(2_400);
    expect(on(screen)).toBe("ADMITTED");
    await pass(200);
    expect(on(screen)).toBeNull();
    await usb(SECOND_VERSION);
    screen.dismiss();
    await usb(SECOND_VERSION);
    expect(on(screen)).toBe("ADMITTED");
  });

  test("the badge that stands on the screen or waits is not read once more after three seconds", async () => {
    const { screen, decided, usb } = opened();
    await usb(FOREIGN);
    await usb(VALID);
    await pass(5_000);
    await usb(FOREIGN);
    await usb(VALID);
    expect([screen.waiting.length, decided]).toEqual([1, [FOREIGN]]);
  });

  test("after it was taken back, or when nothing came of it, it is read again at once", async () => {
    let broken = true;
    const { screen, decided, usb } = opened(WORD, () => broken);
    await usb(VALID);
    broken = false;
    await usb(VALID);
    screen.dismiss();
    screen.tookBack(made("u", read(VALID, "QR"), POST, STAMP));
    expect(screen.undone?.id).toBe("u");
    await usb(VALID);
    expect(decided).toEqual([VALID, VALID, VALID]);
    expect(screen.undone).toBeNull();
  });
});
