/** Cuts a large ZIP into smaller ones as it stands: the files are copied, never unpacked, and the whole is never held in memory. */

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const END_BYTES = 22;
const ENTRY_BYTES = 46;
const LONGEST_COMMENT = 65_535;
const FOR_64_BITS = 0xffffffff;

interface Entry {
  /** Its record in the directory at the end of the ZIP. */
  record: Uint8Array<ArrayBuffer>;
  from: number;
  to: number;
}

/** Gives ZIPs of at most `most` bytes with all files in their order; null for what is no such ZIP, or has a larger file. */
export async function zipParts(zip: Blob, most: number): Promise<Blob[] | null> {
  const entries = await entriesOf(zip);
  if (!entries?.length) return null;
  const groups: Entry[][] = [];
  let left = 0;
  for (const entry of entries) {
    const size = entry.to - entry.from + entry.record.length;
    if (size + END_BYTES > most) return null;
    if (size > left) {
      groups.push([]);
      left = most - END_BYTES;
    }
    groups[groups.length - 1]!.push(entry);
    left -= size;
  }
  return groups.map((group) => zipOf(zip, group));
}

async function entriesOf(zip: Blob): Promise<Entry[] | null> {
  const tail = new DataView(await zip.slice(-END_BYTES - LONGEST_COMMENT).arrayBuffer());
  let end = tail.byteLength - END_BYTES;
  while (end >= 0 && tail.getUint32(end, true) !== END) end -= 1;
  if (end < 0) return null;
  const [count, size, start] = [
    tail.getUint16(end + 10, true),
    tail.getUint32(end + 12, true),
    tail.getUint32(end + 16, true),
  ];
  if (start === FOR_64_BITS || start + size > zip.size) return null;
  const bytes = new Uint8Array(await zip.slice(start, start + size).arrayBuffer());
  const view = new DataView(bytes.buffer);
  const found: Entry[] = [];
  for (let at = 0; found.length < count;) {
    if (at + ENTRY_BYTES > bytes.length || view.getUint32(at, true) !== ENTRY) return null;
    const length =
      ENTRY_BYTES +
      view.getUint16(at + 28, true) +
      view.getUint16(at + 30, true) +
      view.getUint16(at + 32, true);
    found.push({ record: bytes.slice(at, at + length), from: view.getUint32(at + 42, true), to: start });
    at += length;
  }
  found.sort((one, other) => one.from - other.from);
  found.forEach((entry, place) => (entry.to = found[place + 1]?.from ?? start));
  return found.every((entry) => entry.from < entry.to) ? found : null;
}

/** Puts some of the files into a ZIP of their own: each record says where its file stands now. */
function zipOf(zip: Blob, entries: readonly Entry[]): Blob {
  const files: Blob[] = [];
  const records: Uint8Array<ArrayBuffer>[] = [];
  let at = 0;
  for (const { record, from, to } of entries) {
    const moved = record.slice();
    new DataView(moved.buffer).setUint32(42, at, true);
    records.push(moved);
    files.push(zip.slice(from, to));
    at += to - from;
  }
  const end = new DataView(new ArrayBuffer(END_BYTES));
  end.setUint32(0, END, true);
  end.setUint16(8, entries.length, true);
  end.setUint16(10, entries.length, true);
  end.setUint32(
    12,
    records.reduce((sum, record) => sum + record.length, 0),
    true,
  );
  end.setUint32(16, at, true);
  return new Blob([...files, ...records, end.buffer as ArrayBuffer], { type: "application/zip" });
}
