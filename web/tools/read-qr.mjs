// Reads QR codes as several decoders see them: `node read-qr.mjs FOLDER [READER…]`, each file NUMBER-SIDE.gray a square of
// grey bytes. Readers: jsqr, zbar (these two unless named) and zxing-wasm, asked as web/scan/decoder.ts asks it.
// Prints {reader: {file: text}}.
import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { scanGrayBuffer } from "@undecaf/zbar-wasm";
import jsQR from "jsqr";
import { prepareZXingModule, readBarcodes } from "zxing-wasm/reader";

const [folder, ...named] = process.argv.slice(2);

function coloured(grey) {
  const colour = new Uint8ClampedArray(grey.length * 4).fill(255);
  grey.forEach((value, at) => colour.fill(value, at * 4, at * 4 + 3));
  return colour;
}
const READERS = {
  jsqr: (grey, side) => (jsQR.default ?? jsQR)(coloured(grey), side, side)?.data ?? "",
  zbar: async (grey, side) => (await scanGrayBuffer(grey.buffer, side, side))[0]?.decode() ?? "",
  "zxing-wasm": async (grey, side) => {
    const asked = { formats: ["QRCode"], tryHarder: true, maxNumberOfSymbols: 4 };
    const found = await readBarcodes({ data: coloured(grey), width: side, height: side }, asked);
    return found.find((code) => code.isValid)?.text ?? "";
  },
};

const readers = named.length > 0 ? named : ["jsqr", "zbar"];
if (readers.includes("zxing-wasm")) {
  const wasmBinary = readFileSync(
    createRequire(import.meta.url).resolve("zxing-wasm/reader/zxing_reader.wasm"),
  );
  await prepareZXingModule({ overrides: { wasmBinary }, fireImmediately: true });
}
const read = Object.fromEntries(readers.map((reader) => [reader, {}]));
for (const name of readdirSync(folder).filter((one) => one.endsWith(".gray"))) {
  const side = Number.parseInt(name.split("-")[1], 10);
  for (const reader of readers) {
    read[reader][name] = await READERS[reader](new Uint8Array(readFileSync(join(folder, name))), side);
  }
}
console.log(JSON.stringify(read));
