import { expect, test } from "vitest";
import type { Burst } from "./usb_run";
import { check } from "./usb_check";
import { UsbScanner } from "./usb_scanner";
import { typing, type Typed } from "../testing/typing";

const CARD = "000196280165|280165280|Vi Thử Thị Ngân|27071996|Nữ|Tổ 3, Ba Bể, Bắc Kạn|01012021";
const ENTER: Typed = { code: "Enter", key: "Enter" };

/** The keys of a text; `heard` makes of a letter what the computer hears. */
function keysOf(text: string, heard: (letter: string) => string = (letter) => letter): Typed[] {
  return [...text].flatMap((one) =>
    /[0-9]/.test(one)
      ? typing.keysOf(one)
      : [...typing.lettersOf(one)].map((key) => ({ ...key, key: heard(one) })),
  );
}

function burstOf(keys: readonly Typed[], inField: boolean, gap = 4): Burst | null {
  const scanner = new UsbScanner();
  const bursts = keys.flatMap(
    (key, at) => scanner.press({ ...key, timeStamp: 1_000 + at * gap, inField }).bursts,
  );
  return bursts[0] ?? scanner.rest(1_000 + keys.length * gap + 2_000);
}

const ascii = (letter: string) => (/[\x20-\x7e]/.test(letter) ? letter : "Process");

test.each([
  ["every letter", keysOf(CARD), "Vi Thử Thị Ngân"],
  ["an AIM prefix before it", keysOf(`]Q1${CARD}`), "Vi Thử Thị Ngân"],
  ["letters with accents unknown", keysOf(CARD, ascii), "Vi Th? Th? Ng?n"],
  ["letters with accents lost", keysOf(CARD.replaceAll(/[^\x20-\x7e]/g, "")), "Vi Th Th Ngn"],
])("the name on a card that a USB scanner types is found: %s", (_, keys, name) => {
  for (const inField of [false, true])
    for (const end of [[ENTER], []]) expect(burstOf([...keys, ...end], inField)?.card).toBe(name);
});

test("nothing else of a card is kept: no number, no day of birth, no address, and no code is read in it", () => {
  const burst = burstOf([...keysOf(CARD), ENTER], true)!;
  expect(burst.codes).toEqual([]);
  expect(burst.signs).toMatch(/^\?+$/);
  expect(JSON.stringify(burst)).not.toMatch(/\d{6}|Nữ|Ba Bể/);
});

test("a card whose letters did not come is a card without a name, and the page that tries scanners says so", () => {
  const burst = burstOf([...keysOf(CARD, (letter) => (letter === "|" ? letter : "Process")), ENTER], false)!;
  expect(burst.card).toBe("");
  expect(check(burst, () => false)).toMatchObject({ good: false });
  expect(JSON.stringify(check(burstOf([...keysOf(CARD), ENTER], false)!, () => false))).not.toMatch(
    /Ngân|\d{6}/,
  );
});

test("somebody who types a number and a stroke by hand is no scanner", () => {
  expect(burstOf([...keysOf("000196280165|Vi Thu"), ENTER], true, 120)).toBeNull();
});
