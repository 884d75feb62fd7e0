import { afterEach, describe, expect, test, vi } from "vitest";
import { chainOf, ChainReader, MOST_PARTS } from "./code_chain";

afterEach(() => vi.unstubAllGlobals());

/** As hard to pack as the digits of badges are. */
function noise(length: number, seed = 7): string {
  let state = seed;
  return Array.from({ length }, () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return String((state >>> 16) % 10);
  }).join("");
}
const TEXT = JSON.stringify({ tên: "Vi Thử Thị Nguyệt Ánh", mã: noise(9_000) });

describe("a chain of codes", () => {
  test.each(["packed", "as it is"])("brings a text over whole, %s", async (how) => {
    if (how === "as it is") vi.stubGlobal("CompressionStream", undefined);
    const parts = await chainOf(TEXT);
    expect(parts.length).toBeGreaterThan(5);
    expect(Math.max(...parts.map((part) => part.length))).toBeLessThan(540);
    const reader = new ChainReader();
    // from the middle on, each twice: a camera joins while the chain is being shown
    for (const part of [...parts.slice(3), ...parts.slice(3), ...parts.slice(0, 3)]) {
      expect(await reader.text()).toBeNull();
      expect(reader.take(part)).toBe(true);
    }
    expect(await reader.text()).toBe(TEXT);
  });

  test.each(["", "a", "ab", "abc", "Đ"])("brings over a short text too: %j", async (text) => {
    const reader = new ChainReader();
    for (const part of await chainOf(text)) reader.take(part);
    expect(await reader.text()).toBe(text);
  });

  test("says which parts are missing, and begins anew with another chain", async () => {
    const [one, other] = [await chainOf(TEXT), await chainOf(TEXT + " ")];
    const reader = new ChainReader();
    for (const [at, part] of one.entries()) if (at !== 1 && at !== 4) reader.take(part);
    expect([reader.total, reader.missing]).toEqual([one.length, [2, 5]]);
    reader.take(other[0]!);
    expect(reader.missing).toHaveLength(other.length - 1);
  });

  test("whose letters were changed is not taken", async () => {
    const parts = await chainOf(TEXT);
    const last = parts[parts.length - 1]!;
    const reader = new ChainReader();
    for (const part of parts)
      reader.take(part === last ? `${last.slice(0, -1)}${last.endsWith("A") ? "B" : "A"}` : part);
    expect(reader.missing).toEqual([]);
    expect(await reader.text()).toBeNull();
  });

  test("takes no badge, address or broken part for one of its own", () => {
    const reader = new ChainReader();
    const digest = "0".repeat(16);
    for (const text of [
      noise(214),
      "https://example.vn",
      `DH1:0/3:P:${digest}:AAA`,
      `DH1:4/3:P:${digest}:AAA`,
      `DH1:1/999:P:${digest}:AAA`,
      `DH1:1/3:Q:${digest}:AAA`,
    ])
      expect(reader.take(text)).toBe(false);
    expect(reader.total).toBe(0);
  });

  test("is refused where a file is the better way", async () => {
    await expect(chainOf(noise(MOST_PARTS * 1_500))).rejects.toThrow(RangeError);
  });
});
