import "fake-indexeddb/auto";
import { afterEach, describe, expect, test, vi } from "vitest";
import { decide } from "../deciding/decide";
import { examine, read } from "../deciding/reading";
import { AtTheDoor, scanAt } from "../testing/at_the_door";
import { network } from "../testing/gateway";
import { delegate, FOREIGN, rosterOf, VALID } from "../testing/people";
import { typing } from "../testing/typing";
import { UsbScanner } from "../usb/usb_scanner";

afterEach(() => vi.unstubAllGlobals());

const PRINTED = [
  "000099000001|000000001|Vi Thử Văn A|01011980|Nam|Thôn Giả Lập|01012021",
  "https://example.vn/ve?so=123456",
  "WIFI:S:hoi truong;T:WPA;P:00000000;;",
  "",
  "9".repeat(214),
  "١".repeat(214),
  "\ufeff\u202e]Q1",
  "x".repeat(5_000),
];

/** Check digits that fit: only the signature tells that nobody made it. */
function forged(below: (below: number) => number): string {
  const at = 60 + below(150);
  const body = VALID.slice(0, at) + ((Number(VALID[at]) + 1 + below(8)) % 10) + VALID.slice(at + 1, 212);
  return body + String(98n - ((BigInt(body) * 100n) % 97n)).padStart(2, "0");
}

/** A thousand texts that let nobody in: misread, cut short, forged, of another congress, and no codes at all. */
function badCodes(): string[] {
  const below = typing.chance(1_000);
  return Array.from({ length: 1_000 }, (_, number) => {
    const at = below(214);
    const misread = VALID.slice(0, at) + ((Number(VALID[at]) + 1 + below(9)) % 10) + VALID.slice(at + 1);
    const kinds = [misread, VALID.slice(0, at), VALID.slice(at) + VALID, FOREIGN, PRINTED[number % 8]!];
    return number % 50 === 0 ? forged(below) : kinds[number % 5]!;
  });
}

describe("after a thousand bad codes a valid badge is read and admitted", () => {
  test("by the rules, which say of each why", async () => {
    const roster = rosterOf(delegate());
    const told = new Map<string, number>();
    for (const text of badCodes()) {
      const { verdict } = decide((await examine(read(text, "QR"), roster, () => undefined)).given);
      told.set(verdict, (told.get(verdict) ?? 0) + 1);
    }
    expect([...told.keys()].sort()).toEqual(["NOT_VALID", "WRONG_CONGRESS"]);
    const { given } = await examine(read(VALID, "QR"), roster, () => undefined);
    expect(decide(given).verdict).toBe("ADMITTED");
  });

  test("by a USB scanner that typed them all", () => {
    const scanner = new UsbScanner();
    let from = 1_000;
    const typed = (text: string) => {
      const keys = /^\d+$/.test(text) ? typing.keysOf(text) : typing.lettersOf(text.slice(0, 300));
      const found = typing.read(scanner, [...keys, { code: "Enter", key: "Enter" }], { from });
      from += keys.length * 4 + 3_000;
      return found;
    };
    for (const text of badCodes()) if (text !== VALID.repeat(2)) typed(text);
    expect(typed(VALID)).toEqual([{ text: VALID, method: "QR" }]);
  });

  test("by a device without network that keeps all of them", async () => {
    network(() => "NO_NETWORK");
    const device = await AtTheDoor.opened();
    const door = device.doorOf(rosterOf(delegate()));
    for (const text of badCodes()) expect((await scanAt(door, text)).verdict).not.toBe("ADMITTED");
    expect((await scanAt(door, VALID)).verdict).toBe("ADMITTED");
    expect(await device.stored()).toHaveLength(1_001);
  });
});
