/** Draws QR codes: the writing half of the library that reads them at the door. */
import { prepareZXingModule, writeBarcode } from "zxing-wasm/writer";
import wasm from "zxing-wasm/writer/zxing_writer.wasm?url";
import { svgPicture } from "./svg_picture";

/** One object for every call: another would be fetched for anew. */
const WHERE = { locateFile: () => wasm };

/** Fetches all that drawing needs, so that it goes on without network on a page that does not lie on the device. */
export async function readyToDraw(): Promise<void> {
  await prepareZXingModule({ overrides: WHERE, fireImmediately: true });
}

/** Gives the code of `text` as the address of a picture. Throws where the browser knows no WebAssembly or `text` is too long. */
export async function qrPicture(text: string): Promise<string> {
  await readyToDraw();
  const { svg, error } = await writeBarcode(text, {
    format: "QRCode",
    options: "ecLevel=M",
    addQuietZones: true,
  });
  if (error || !svg) throw new Error(error || "no picture");
  return svgPicture(svg);
}
