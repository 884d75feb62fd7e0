import { describe, expect, test } from "vitest";
import { decode } from "../../shared/door/credential";
import { SHORT_CODE, VALID } from "../testing/people";
import { type Typed, typing } from "../testing/typing";
import { check } from "./usb_check";
import type { Burst } from "./usb_run";
import { UsbScanner } from "./usb_scanner";

const { keysOf, lettersOf, altCodesOf } = typing;
const ENTER: Typed = { code: "Enter", key: "Enter" };

function judged(keys: Typed[], gap = 4) {
  const scanner = new UsbScanner();
  const bursts: Burst[] = [];
  keys.forEach((key, at) => bursts.push(...scanner.press({ ...key, timeStamp: 1_000 + at * gap }).bursts));
  const last = scanner.rest(1_000_000);
  const [burst] = last ? [...bursts, last] : bursts;
  return check(burst!, (text) => decode(text) !== null);
}

describe("somebody who tries a scanner hears what it sent and what to set", () => {
  test("nothing more when it is set well", () => {
    const { good, came, advice } = judged([...keysOf(VALID), ENTER]);
    expect([good, advice]).toEqual([true, []]);
    expect(came).toBe("Thẻ đại biểu · 214 chữ số · kết thúc bằng Enter · chậm nhất 4 ms mỗi phím");
  });

  const wrong: [string, Typed[], boolean, RegExp][] = [
    ["no Enter", keysOf(VALID), true, /Suffix: CR hoặc Enter/],
    ["a prefix", [...lettersOf("]Q"), ...keysOf("1" + VALID), ENTER], true, /Prefix, AIM ID/],
    ["a prefix of digits", [...keysOf("1" + VALID), ENTER], true, /Prefix, AIM ID/],
    ["a suffix", [...keysOf(VALID), ...lettersOf("AB"), ENTER], true, /chỉ nên để Enter/],
    ["an input method", [...keysOf(VALID, "Digit", "Process"), ENTER], true, /Bộ gõ tiếng Việt/],
    ["Alt codes", [...altCodesOf(VALID), ENTER], true, /ALT mode/],
    ["a digit that was lost", [...keysOf(VALID.slice(1)), ENTER], false, /máy quét gửi 213/],
    ["a digit that was changed", [...keysOf("9" + VALID.slice(1)), ENTER], false, /sai hoặc mất/],
    [
      "another keyboard layout",
      [...[...VALID].flatMap((digit, at) => (at % 9 ? keysOf(digit) : lettersOf("q"))), ENTER],
      false,
      /USA \/ English/,
    ],
    ["letters only", [...lettersOf("abcdefghijklmnop"), ENTER], false, /toàn chữ/],
    ["another barcode", [...keysOf("8934567890123"), ENTER], false, /không phải mã trên thẻ/],
  ];
  test.each(wrong)("%s", (_, keys, good, advice) => {
    const said = judged(keys);
    expect(said.good).toBe(good);
    expect(said.advice.join(" ")).toMatch(advice);
  });

  test("slow keys, two badges in one burst, a short code", () => {
    expect(judged([...keysOf(VALID), ENTER], 150).advice.join(" ")).toContain("Inter-Character Delay");
    expect(judged([...keysOf(VALID + VALID), ENTER]).came).toMatch(/^2 thẻ liền nhau/);
    expect(judged([...keysOf(SHORT_CODE), ENTER]).came).toMatch(/^Mã 12 số · 12 chữ số/);
  });
});
