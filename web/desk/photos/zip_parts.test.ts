import { expect, test } from "vitest";
import { zipParts } from "./zip_parts";

const text = (words: string) => new TextEncoder().encode(words);

/** A ZIP of stored files, as a phone's file manager makes it. */
function zipped(files: Record<string, string>): Blob {
  const parts: BlobPart[] = [];
  const records: Uint8Array<ArrayBuffer>[] = [];
  let at = 0;
  for (const [name, content] of Object.entries(files)) {
    const [called, data] = [text(name), text(content)];
    const local = new DataView(new ArrayBuffer(30));
    local.setUint32(0, 0x04034b50, true);
    local.setUint32(18, data.length, true);
    local.setUint16(26, called.length, true);
    const record = new Uint8Array(46 + called.length);
    const view = new DataView(record.buffer);
    view.setUint32(0, 0x02014b50, true);
    view.setUint32(20, data.length, true);
    view.setUint16(28, called.length, true);
    view.setUint32(42, at, true);
    record.set(called, 46);
    records.push(record);
    parts.push(local.buffer as ArrayBuffer, called, data);
    at += 30 + called.length + data.length;
  }
  const end = new DataView(new ArrayBuffer(22));
  end.setUint32(0, 0x06054b50, true);
  end.setUint16(8, records.length, true);
  end.setUint16(10, records.length, true);
  end.setUint32(
    12,
    records.reduce((sum, one) => sum + one.length, 0),
    true,
  );
  end.setUint32(16, at, true);
  return new Blob([...parts, ...records, end.buffer as ArrayBuffer]);
}

test("a large ZIP is cut into whole ZIPs with every file once, in its order", async () => {
  const files = { "a.jpg": "A".repeat(400), "b.jpg": "B".repeat(400), "c.jpg": "C".repeat(100) };
  const parts = (await zipParts(zipped(files), 800))!;
  expect(parts).toHaveLength(2);
  expect(parts.every((part) => part.size <= 800)).toBe(true);
  const [first, second] = await Promise.all(parts.map((part) => part.text()));
  expect([first!.includes("a.jpg"), first!.includes("B".repeat(400))]).toEqual([true, false]);
  expect([second!.includes("b.jpg"), second!.includes("C".repeat(100))]).toEqual([true, true]);
  const whole = await zipParts(zipped(files), 10_000);
  expect(await whole![0]!.text()).toBe(await zipped(files).text());
});

test("what is no ZIP, or has a file that is too large, is not cut", async () => {
  expect(await zipParts(new Blob(["no zip at all"]), 800)).toBeNull();
  expect(await zipParts(zipped({ "a.jpg": "A".repeat(900) }), 800)).toBeNull();
});
