/**
 * Finds QR codes in a camera's picture: the browser's own detector where there is one, else ZXing-C++ as WebAssembly
 * from our own build. Measured on 960x720 pictures, a desktop core: ZXing 12 to 29 ms, also for a code half in the sun
 * or on a cracked screen; jsQR (no upkeep since 2021) 43 to 107 ms, seconds on a noisy picture, and not the cracked one.
 */
import { prepareZXingModule, readBarcodes } from "zxing-wasm/reader";
import wasm from "zxing-wasm/reader/zxing_reader.wasm?url";
import { inTime } from "../../shared/line/in_time";

export interface Decoder {
  readonly name: string;
  /** All texts seen in this picture; empty when there are none. */
  texts(video: HTMLVideoElement): Promise<string[]>;
}

interface NativeDetector {
  detect(source: HTMLVideoElement): Promise<{ rawValue: string }[]>;
}
interface NativeDetectorClass {
  new (options: { formats: string[] }): NativeDetector;
  getSupportedFormats(): Promise<string[]>;
}

/** A detector that has not answered by then gives way to the bundled one, milliseconds. */
const NATIVE_WITHIN_MS = 3_000;

async function answered<T>(detecting: Promise<T>): Promise<T> {
  const found = await inTime(NATIVE_WITHIN_MS, detecting, null);
  if (found === null) throw new Error("the browser's detector failed or did not answer");
  return found;
}

/** Gives the browser's own detector, or null where it has none or only pretends to. */
export async function nativeDecoder(): Promise<Decoder | null> {
  const Detector = (globalThis as { BarcodeDetector?: NativeDetectorClass }).BarcodeDetector;
  try {
    if (!Detector) return null;
    const formats = await inTime(NATIVE_WITHIN_MS, Detector.getSupportedFormats(), [] as string[]);
    if (!formats.includes("qr_code")) return null;
    const detector = new Detector({ formats: ["qr_code"] });
    const texts = async (video: HTMLVideoElement) =>
      (await answered(detector.detect(video))).map((code) => code.rawValue);
    return { name: "BarcodeDetector", texts };
  } catch {
    return null;
  }
}

/** Longest side of the picture that is searched, in pixels: a code of 41 modules needs about 120 of them. */
const SEARCHED = 960;

/** Gives the bundled decoder; its WebAssembly lies in the service worker's cache. */
export async function bundledDecoder(): Promise<Decoder> {
  await prepareZXingModule({ overrides: { locateFile: () => wasm }, fireImmediately: true });
  const canvas = document.createElement("canvas");
  const paper = canvas.getContext("2d", { willReadFrequently: true });
  if (!paper) throw new Error("no canvas");
  const texts = async (video: HTMLVideoElement) => {
    const scale = Math.min(1, SEARCHED / Math.max(video.videoWidth, video.videoHeight));
    const width = Math.round(video.videoWidth * scale);
    const height = Math.round(video.videoHeight * scale);
    if (!width || !height) return [];
    if (canvas.width !== width || canvas.height !== height) Object.assign(canvas, { width, height });
    paper.drawImage(video, 0, 0, width, height);
    const picture = paper.getImageData(0, 0, width, height);
    const found = await readBarcodes(picture, {
      formats: ["QRCode"],
      tryHarder: true,
      maxNumberOfSymbols: 4,
    });
    return found.filter((code) => code.isValid).map((code) => code.text);
  };
  return { name: "ZXing", texts };
}
