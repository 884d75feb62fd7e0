import { describe, expect, test } from "vitest";
import { SECOND_VERSION, SHORT_CODE, VALID } from "../testing/people";
import { type Typed, typing } from "../testing/typing";
import { AFTER_MS, UsbScanner } from "./usb_scanner";

const ENTER: Typed = { code: "Enter", key: "Enter" };
const TAB: Typed = { code: "Tab", key: "Tab" };
const badge = (text = VALID) => ({ text, method: "QR" });

describe("a badge is read from scanners as they are sold", () => {
  const { keysOf, lettersOf, altCodesOf } = typing;
  const ways: [string, Typed[], number][] = [
    ["Enter", [...keysOf(VALID), ENTER], 4],
    ["Enter of the number pad", [...keysOf(VALID, "Numpad"), { code: "NumpadEnter", key: "Enter" }], 4],
    ["a tabulator", [...keysOf(VALID), TAB], 4],
    ["no end key at all", keysOf(VALID), 4],
    ["CR as Ctrl+M", [...keysOf(VALID), { code: "KeyM", key: "m", ctrlKey: true }], 4],
    ["LF as Ctrl+J", [...keysOf(VALID), { code: "KeyJ", key: "j", ctrlKey: true }], 4],
    ["STX as Ctrl+B before it", [{ code: "KeyB", key: "b", ctrlKey: true }, ...keysOf(VALID), ENTER], 4],
    ["AIM prefix ]Q1", [...lettersOf("]Q"), ...keysOf("1" + VALID), ENTER], 4],
    ["letters before it", [...lettersOf("QR-"), ...keysOf(VALID), ENTER], 4],
    ["letters behind it", [...keysOf(VALID), ...lettersOf("AB"), ENTER], 4],
    ["letters behind it and no end key", [...keysOf(VALID), ...lettersOf("AB")], 4],
    ["40 ms for each key", [...keysOf(VALID), ENTER], 40],
    ["150 ms for each key", [...keysOf(VALID), ENTER], 150],
    ["250 ms for each key and no end key", keysOf(VALID), 250],
    ["Telex or VNI composing", [...keysOf(VALID, "Digit", "Process"), ENTER], 4],
    ["VNI making letters of digits", [...keysOf(VALID, "Digit", "ô"), ENTER], 4],
    ["CapsLock sent before and behind", [typing.CAPS_LOCK, ...keysOf(VALID), typing.CAPS_LOCK, ENTER], 4],
    ["characters without places", [...keysOf(VALID, ""), ENTER], 4],
    ["Alt and the number pad", [...altCodesOf(VALID), ENTER], 2],
    ["Alt and the number pad, no end key", altCodesOf(VALID), 2],
  ];
  test.each(ways)("%s", (_, keys, gap) => {
    for (const inField of [false, true])
      expect(typing.read(new UsbScanner(), keys, { gap, inField })).toEqual([badge()]);
  });

  test("two badges in one burst are two, with an end key and without", () => {
    for (const end of [[], [ENTER], [ENTER, { code: "KeyJ", key: "j", ctrlKey: true }]])
      expect(typing.read(new UsbScanner(), [...keysOf(VALID + SECOND_VERSION), ...end])).toEqual([
        badge(),
        badge(SECOND_VERSION),
      ]);
    const prefixed = [VALID, SECOND_VERSION].flatMap((text) => keysOf("1" + text));
    expect(typing.read(new UsbScanner(), prefixed)).toEqual([badge(), badge(SECOND_VERSION)]);
  });

  test("a short code as a barcode is a short code, also behind its AIM prefix", () => {
    const found = [{ text: SHORT_CODE, method: "SHORT_CODE" }];
    expect(typing.read(new UsbScanner(), [...keysOf(SHORT_CODE), ENTER])).toEqual(found);
    expect(typing.read(new UsbScanner(), keysOf(SHORT_CODE))).toEqual(found);
    expect(typing.read(new UsbScanner(), [...lettersOf("]C"), ...keysOf("0" + SHORT_CODE), ENTER])).toEqual(
      found,
    );
  });

  test("a badge that was misread is told as one, so that somebody scans it again", () => {
    const misread = (VALID[0] === "9" ? "8" : "9") + VALID.slice(1);
    expect(typing.read(new UsbScanner(), [...keysOf(misread), ENTER])).toEqual([badge(misread)]);
  });

  test.each([331, 900, 1_800])("a badge that stalls once for %i ms on its way is read whole", (stall) => {
    for (const [at, end] of [
      [7, [ENTER]],
      [30, []],
      [110, [ENTER]],
      [211, [ENTER]],
    ] as const) {
      const scanner = new UsbScanner();
      const codes = [...keysOf(VALID), ...end].flatMap((key, place) => {
        const timeStamp = 1_000 + place * 4 + (place >= at ? stall : 0);
        return scanner.press({ ...key, timeStamp }).bursts.flatMap((burst) => burst.codes);
      });
      codes.push(...(scanner.rest(1_000_000)?.codes ?? []));
      expect(codes).toEqual([badge()]);
    }
  });

  test("any number of badges with any gaps, prefixes and ends comes out as it went in", () => {
    const chance = typing.chance(11);
    for (let round = 0; round < 60; round += 1) {
      const texts = Array.from({ length: 1 + chance(3) }, () => [VALID, SECOND_VERSION][chance(2)]!);
      const keys = texts.flatMap((text) => [
        ...lettersOf(["", "]Q", "x"][chance(3)]!),
        ...keysOf(text, ["Digit", "Numpad", ""][chance(3)]),
        ...[[], [ENTER], [TAB], [ENTER, ENTER]][chance(4)]!,
      ]);
      const given = { gap: 1 + chance(90), inField: chance(2) === 1 };
      expect(typing.read(new UsbScanner(), keys, given)).toEqual(texts.map((text) => badge(text)));
    }
  });
});

describe("a person is no scanner", () => {
  const { keysOf, lettersOf, passed } = typing;

  test.each([30, 60, 80, 95, 120])(
    "no letter of a name typed at %i ms a key is held back in a field",
    (gap) => {
      const keys = [...lettersOf("nguyen mai dao"), ENTER];
      const scanner = new UsbScanner();
      expect(passed(scanner, keys.slice(0, -1), { gap, inField: true })).toBe(14);
      if (gap > 35) expect(passed(new UsbScanner(), keys, { gap, inField: true })).toBe(15);
    },
  );

  test("an input method that types a word anew in one moment is none either", () => {
    const keys = [...lettersOf("nghieeng"), ...typing.backspaces(3), ...lettersOf("nghiêng"), ENTER];
    const scanner = new UsbScanner();
    expect(passed(scanner, keys, { gap: 1, inField: true })).toBe(keys.length);
    expect(typing.read(new UsbScanner(), keys, { gap: 1, inField: true })).toEqual([]);
  });

  test("an abbreviation that an input method writes out, with a person's Enter behind it, is none", () => {
    const scanner = new UsbScanner();
    const before = passed(scanner, lettersOf("ubnd"), { gap: 90, from: 1_000, inField: true });
    const out = [...typing.backspaces(4), ...lettersOf("uy ban nhan dan xa")];
    const written = passed(scanner, out, { gap: 1, from: 1_360, inField: true });
    const { ours, bursts } = scanner.press({ ...ENTER, timeStamp: 1_382 + 120, inField: true });
    expect([before, written, ours, bursts]).toEqual([4, out.length, false, []]);
  });

  test.each([90, 150, 400])(
    "a telephone number or short code typed at %i ms a key stays in its field",
    (gap) => {
      for (const digits of ["0912345678", SHORT_CODE]) {
        const keys = [...keysOf(digits), ENTER];
        expect(passed(new UsbScanner(), keys, { gap, inField: true })).toBe(keys.length);
        expect(typing.read(new UsbScanner(), keys, { gap, inField: true })).toEqual([]);
      }
    },
  );

  test("a key that is held down is none", () => {
    const held = keysOf("0".repeat(60)).map((key) => ({ ...key, repeat: true }));
    expect(typing.read(new UsbScanner(), [...held, ENTER], { gap: 30 })).toEqual([]);
  });
});

describe("what a scanner sends behind its code presses nothing", () => {
  const { keysOf, lettersOf, passed } = typing;

  test.each([2, 27, 130, 250])("a second and a third Enter %i ms later", (later) => {
    const scanner = new UsbScanner();
    passed(scanner, [...keysOf(VALID), ENTER], { gap: 4, from: 1_000 });
    const end = 1_000 + VALID.length * 4;
    expect(passed(scanner, [ENTER, ENTER], { gap: later, from: end + later })).toBe(0);
    expect(passed(scanner, [ENTER], { from: end + 2 * later + AFTER_MS + 1 })).toBe(1);
  });

  test("an Enter that comes after the code was taken by its pause", () => {
    const scanner = new UsbScanner();
    passed(scanner, keysOf(VALID), { gap: 4, from: 1_000 });
    expect(scanner.rest(1_000 + VALID.length * 4 + 120)?.codes).toEqual([badge()]);
    expect(passed(scanner, [ENTER], { from: 1_000 + VALID.length * 4 + 130 })).toBe(0);
  });

  test("the Enter of a web address, outside a field and in one", () => {
    for (const inField of [false, true]) {
      const scanner = new UsbScanner();
      const keys = lettersOf("https://example.vn/ve");
      passed(scanner, keys, { gap: 5, from: 1_000, inField });
      const { ours, bursts } = scanner.press({ ...ENTER, timeStamp: 1_000 + keys.length * 5, inField });
      expect(ours).toBe(true);
      expect(bursts.map(({ codes, signs }) => [codes, signs])).toEqual([[[], "?".repeat(keys.length)]]);
    }
  });

  test("the states follow each other by name", () => {
    const scanner = new UsbScanner();
    expect(scanner.state(0)).toBe("QUIET");
    passed(scanner, keysOf("123"), { gap: 80, from: 1_000 });
    expect(scanner.state(1_200)).toBe("TYPING");
    passed(scanner, keysOf(VALID), { gap: 80, from: 1_240 });
    expect(scanner.state(20_000)).toBe("SCANNING");
    passed(scanner, [ENTER], { from: 1_240 + VALID.length * 80 });
    expect(scanner.state(1_250 + VALID.length * 80)).toBe("AFTER");
    expect(scanner.state(60_000)).toBe("QUIET");
  });
});
