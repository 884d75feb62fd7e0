// Reads the codes of badges as zbar and jsQR see them: `node read-qr.mjs FOLDER`, each file NUMBER-SIDE.gray a square of
// grey bytes. Prints {"jsqr": {file: text}, "zbar": {file: text}}.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { scanGrayBuffer } from "@undecaf/zbar-wasm";
import jsQR from "jsqr";

const folder = process.argv[2];
const read = { jsqr: {}, zbar: {} };
for (const name of readdirSync(folder).filter((one) => one.endsWith(".gray"))) {
  const side = Number.parseInt(name.split("-")[1], 10);
  const grey = new Uint8Array(readFileSync(join(folder, name)));
  const colour = new Uint8ClampedArray(grey.length * 4).fill(255);
  grey.forEach((value, at) => colour.fill(value, at * 4, at * 4 + 3));
  read.jsqr[name] = (jsQR.default ?? jsQR)(colour, side, side)?.data ?? "";
  const [seen] = await scanGrayBuffer(grey.buffer, side, side);
  read.zbar[name] = seen?.decode() ?? "";
}
console.log(JSON.stringify(read));
