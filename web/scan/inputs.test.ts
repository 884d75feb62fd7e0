import { describe, expect, test } from "vitest";
import { choose } from "./choose";
import { fold } from "./fold";
import { GONE_AFTER_MS, SameCode } from "./same_code";
import { delegate, rosterOf, VALID } from "./testing/people";
import { type Key, UsbScanner } from "./usb_scanner";
import { uuid7 } from "./uuid7";
import { clock, clockIsWrong, lineInWords, moment, sentence } from "./words";

describe("a USB scanner", () => {
  function type(scanner: UsbScanner, keys: Partial<Key>[], gap = 4, from = 1000): string | null {
    let text: string | null = null;
    keys.forEach(
      (key, at) => (text = scanner.press({ code: "", key: "", timeStamp: from + at * gap, ...key }) ?? text),
    );
    return text;
  }
  const keysOf = (digits: string, key = (digit: string) => digit) =>
    [...digits].map((digit) => ({ code: `Digit${digit}`, key: key(digit) }));
  const enter = { code: "Enter", key: "Enter" };

  test("is read by the places of the keys", () => {
    expect(type(new UsbScanner(), [...keysOf(VALID), enter])).toBe(VALID);
  });
  test("survives Telex and VNI, which change the characters", () => {
    expect(type(new UsbScanner(), [...keysOf(VALID, () => "Process"), enter])).toBe(VALID);
    expect(type(new UsbScanner(), [...keysOf(VALID, (digit) => (digit === "6" ? "ô" : digit)), enter])).toBe(
      VALID,
    );
  });
  test("may use the number pad, a tabulator, or give no places at all", () => {
    const pad = [...VALID].map((digit) => ({ code: `Numpad${digit}` }));
    expect(type(new UsbScanner(), [...pad, { code: "NumpadEnter" }])).toBe(VALID);
    expect(type(new UsbScanner(), [...keysOf(VALID), { code: "Tab" }])).toBe(VALID);
    expect(type(new UsbScanner(), [...[...VALID].map((digit) => ({ key: digit })), enter])).toBe(VALID);
  });
  test("is told from a person, who types slowly", () => {
    expect(type(new UsbScanner(), [...keysOf("482133759027"), enter], 120)).toBeNull();
  });
  test("reads nothing of a text with letters but its length", () => {
    const letters = [..."https"].map((letter) => ({ code: `Key${letter.toUpperCase()}`, key: letter }));
    expect(type(new UsbScanner(), [...letters, ...keysOf("12345"), enter])).toBe("?????12345");
  });
  test("starts anew after a broken reading", () => {
    const scanner = new UsbScanner();
    type(scanner, keysOf("123456789"));
    expect(type(scanner, [...keysOf(VALID), enter], 4, 5000)).toBe(VALID);
  });
});

describe("the same code before the camera", () => {
  test("is taken once while it stays, and again after it was away", () => {
    const same = new SameCode();
    expect(same.accept("a", 0)).toBe(true);
    for (let at = 100; at < 9000; at += 100) expect(same.accept("a", at)).toBe(false);
    expect(same.accept("a", 8900 + GONE_AFTER_MS)).toBe(true);
  });
  test("does not hide another one", () => {
    const same = new SameCode();
    same.accept("a", 0);
    expect(same.accept("b", 100)).toBe(true);
  });
  test("is not lost when it came while a refusal was on the screen", () => {
    const same = new SameCode();
    same.accept("a", 0);
    expect(same.accept("b", 100, true)).toBe(false);
    expect(same.accept("b", 200)).toBe(true);
  });
});

test("of several codes in a picture the badge is taken", () => {
  expect(choose(["https://example.vn", VALID])).toBe(VALID);
  expect(choose(["https://example.vn"])).toBe("https://example.vn");
  expect(choose([])).toBeNull();
});

test("names are found without accents, in both spellings, and given names sort first", () => {
  expect(fold("Hoàng Thị ĐÀO")).toBe("hoang thi dao");
  expect(fold("hóa")).toBe(fold("hoá"));
  const people = [
    delegate({ delegate_id: "1", full_name: "Nguyễn Văn Ưng", credentials: [] }),
    delegate({ delegate_id: "2", full_name: "Triệu Thị Ánh", credentials: [] }),
    delegate({ delegate_id: "3", full_name: "Đinh Văn Út", scanned: false, credentials: [] }),
    delegate({ delegate_id: "4", full_name: "Lê Văn Ẩn", active: false, credentials: [] }),
  ];
  const roster = rosterOf(...people);
  expect(roster.search("").map((one) => one.full_name)).toEqual([
    "Đinh Văn Út",
    "Triệu Thị Ánh",
    "Nguyễn Văn Ưng",
    "Lê Văn Ẩn",
  ]);
  expect(roster.search("ung nguyen").map((one) => one.delegate_id)).toEqual(["1"]);
  expect(roster.search("ba bể")).toHaveLength(4);
});

test("a scan id is a UUIDv7 of its moment", () => {
  const [first, second] = [uuid7(1_700_000_000_000), uuid7(1_700_000_000_001)];
  expect(first).toMatch(/^018bcfe5-6800-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  expect(first < second).toBe(true);
});

test("scan ids stand in the order of their making, also when the clock is set back", () => {
  const ids = [uuid7(1_700_000_100_000)];
  for (let at = 0; at < 5_000; at++) ids.push(uuid7(1_700_000_000_000));
  expect([...ids].sort()).toEqual(ids);
  expect(new Set(ids).size).toBe(5_001);
});

test("the large words accuse nobody and tell Vietnam's time", () => {
  expect(clock("2026-11-22T00:42:00Z")).toBe("07:42");
  expect(sentence("ALREADY_CHECKED_IN", { at: "2026-11-22T00:42:00Z", gate: "Cửa A" })).toBe(
    "ĐÃ VÀO 07:42 ngày 22/11, CỬA A",
  );
  expect(moment("2026-11-22T00:42:00Z", Date.parse("2026-11-22T16:00:00Z"))).toBe("07:42");
  expect(moment("2026-11-22T00:42:00Z", Date.parse("2026-11-22T17:00:00Z"))).toBe("07:42 ngày 22/11");
  expect(sentence("ALREADY_CHECKED_IN")).toBe("ĐÃ VÀO");
  expect(sentence("NOT_VALID")).toBe("MỜI QUA BÀN HỖ TRỢ");
});

test("the header says that there is a line only while scans are taken", () => {
  expect(lineInWords("UP", 0)).toBe("Có mạng");
  for (const state of ["UNKNOWN", "SLOW", "DOWN"] as const)
    expect(lineInWords(state, 0)).not.toContain("Có mạng");
  expect(lineInWords("UP", 2)).toBe("Máy chủ chưa nhận 2 lượt quét");
});

test("a wrong clock is named with how far and which way", () => {
  expect(clockIsWrong(24 * 3600_000)).toMatch(/^Đồng hồ máy nhanh 1 ngày/);
  expect(clockIsWrong(-3 * 3600_000)).toMatch(/^Đồng hồ máy chậm 3 giờ/);
  expect(clockIsWrong(-150_000)).toMatch(/^Đồng hồ máy chậm 3 phút/);
});
