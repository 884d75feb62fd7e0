/** Makes scan ids on the device: UUIDv7, so that they stand in the order of their making, here and on the server. */

let last = 0;
let count = 0;

/** Gives a UUIDv7 for the moment `at` (milliseconds), always above the one before. Needs no secure context, unlike crypto.randomUUID. */
export function uuid7(at: number = Date.now()): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  const view = new DataView(bytes.buffer);
  if (at > last) {
    last = at;
    count = view.getUint16(6) & 0x7ff;
  } else if (++count > 0xfff) {
    last += 1; // two in one millisecond, or a clock that was set back
    count = 0;
  }
  view.setUint16(0, Math.floor(last / 2 ** 32));
  view.setUint32(2, last % 2 ** 32);
  view.setUint16(6, 0x7000 | count);
  view.setUint8(8, 0x80 | (view.getUint8(8) & 0x3f));
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}
