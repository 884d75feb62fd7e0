/** The phone's camera as a stream of texts: rear camera first, can be switched, lit, and comes back after a break. */
import { inTime } from "../../shared/line/in_time";
import { choose } from "./choose";
import { pref, setPref } from "../keeping/storage/prefs";
import { bundledDecoder, type Decoder, nativeDecoder } from "./decoder";

export interface CameraState {
  /** Why there is no picture, and what to do; empty while there is one. */
  trouble: string;
  canSwitch: boolean;
  hasTorch: boolean;
  torch: boolean;
  /** What the browser calls the camera in use. */
  name: string;
}

const PAUSE_MS = 70;

export class Camera {
  readonly #video: HTMLVideoElement;
  readonly #ontext: (text: string) => void;
  readonly #onstate: (state: CameraState) => void;
  readonly #state: CameraState = { trouble: "", canSwitch: false, hasTorch: false, torch: false, name: "" };
  #stream: MediaStream | null = null;
  #decoder: Decoder | null = null;
  /** The camera that a steward chose; empty: the rear one. */
  #wanted = pref("camera");
  #running = false;

  constructor(
    video: HTMLVideoElement,
    ontext: (text: string) => void,
    onstate: (state: CameraState) => void,
  ) {
    this.#video = video;
    this.#ontext = ontext;
    this.#onstate = onstate;
  }

  /** Opens the camera and reads until `stop`; trouble is told by state, never thrown. */
  async start(): Promise<void> {
    await this.#open();
    if (!this.#running) void this.#watch();
  }

  stop(): void {
    this.#running = false;
    this.#close();
  }

  /** Takes the next camera of this device. */
  async switch(): Promise<void> {
    const cameras = await videoInputs();
    const current = this.#stream?.getVideoTracks()[0]?.getSettings().deviceId;
    const at = cameras.findIndex((camera) => camera.deviceId === current);
    this.#wanted = cameras[(at + 1) % Math.max(1, cameras.length)]?.deviceId ?? "";
    setPref("camera", this.#wanted);
    await this.#open();
  }

  async torch(on: boolean): Promise<void> {
    const track = this.#stream?.getVideoTracks()[0];
    try {
      await track?.applyConstraints({ advanced: [{ torch: on } as MediaTrackConstraintSet] });
      this.#tell({ torch: on });
    } catch {
      this.#tell({ torch: false, hasTorch: false });
    }
  }

  /** Opens the camera again after the phone slept or another app had it. */
  async wake(): Promise<void> {
    const track = this.#stream?.getVideoTracks()[0];
    if (this.#running && (!track || track.readyState === "ended" || track.muted)) await this.#open();
  }

  async #open(): Promise<void> {
    this.#close();
    try {
      this.#stream = await this.#ask();
      this.#video.srcObject = this.#stream;
      await this.#play();
      const track = this.#stream.getVideoTracks()[0];
      const able = (track?.getCapabilities?.() ?? {}) as { torch?: boolean };
      const canSwitch = (await videoInputs()).length > 1;
      const name = track?.label ?? "";
      this.#tell({ trouble: "", hasTorch: able.torch === true, torch: false, canSwitch, name });
    } catch (error) {
      this.#tell({ trouble: sentenceFor(error), hasTorch: false });
    }
  }

  /** A chosen camera that is not there any more gives way to the rear one. */
  async #ask(): Promise<MediaStream> {
    const wanted = this.#wanted;
    const which = wanted ? { deviceId: { exact: wanted } } : { facingMode: { ideal: "environment" } };
    const video = { ...which, width: { ideal: 1280 }, height: { ideal: 720 } };
    try {
      return await navigator.mediaDevices.getUserMedia({ video, audio: false });
    } catch (error) {
      if (!wanted || !isMissing(error)) throw error;
      this.#wanted = "";
      return this.#ask();
    }
  }

  /** An iPhone that saves power plays a picture only after a tap. */
  async #play(): Promise<void> {
    await this.#video.play().catch((error: unknown) => {
      throw nameOf(error) === "NotAllowedError" ? new DOMException("", LOW_POWER) : error;
    });
  }

  #close(): void {
    for (const track of this.#stream?.getTracks() ?? []) track.stop();
    this.#stream = null;
  }

  /** Reads picture after picture. Nothing that one picture does may end this loop. */
  async #watch(): Promise<void> {
    this.#running = true;
    let failures = 0;
    while (this.#running) {
      try {
        this.#decoder ??= (await nativeDecoder()) ?? (await bundledDecoder());
        const text = this.#seeing() ? choose(await this.#decoder.texts(this.#video)) : null;
        if (text !== null && this.#running) this.#ontext(text);
        failures = 0;
      } catch {
        failures += 1;
        if (failures === 3) this.#decoder = await bundledDecoder().catch(() => null);
      }
      await new Promise((resolve) => setTimeout(resolve, failures ? 500 : PAUSE_MS));
    }
  }

  #seeing(): boolean {
    return this.#stream !== null && this.#video.readyState >= HTMLMediaElement.HAVE_CURRENT_DATA;
  }

  #tell(change: Partial<CameraState>): void {
    this.#onstate(Object.assign(this.#state, change));
  }
}

/** A browser that does not list its cameras has one: the picture does not wait for it, milliseconds. */
const LIST_WITHIN_MS = 2_000;

async function videoInputs(): Promise<MediaDeviceInfo[]> {
  const all = await inTime(LIST_WITHIN_MS, navigator.mediaDevices.enumerateDevices(), []);
  return all.filter((device) => device.kind === "videoinput");
}

/** A name of our own beside those of the browser. */
const LOW_POWER = "LowPower";

function nameOf(error: unknown): string {
  return error instanceof DOMException ? error.name : "";
}

function isMissing(error: unknown): boolean {
  return nameOf(error) === "NotFoundError" || nameOf(error) === "OverconstrainedError";
}

function sentenceFor(error: unknown): string {
  const name = nameOf(error);
  if (name === LOW_POWER) return "Điện thoại đang tiết kiệm pin nên máy ảnh chờ một lần chạm: bấm Thử lại.";
  if (name === "NotAllowedError")
    return "Trang chưa được phép dùng máy ảnh. Mở cài đặt của trình duyệt, cho phép máy ảnh rồi bấm Thử lại.";
  if (isMissing(error)) return "Không tìm thấy máy ảnh. Dùng máy quét USB hoặc nhập mã 12 số dưới mã QR.";
  if (name === "NotReadableError")
    return "Máy ảnh đang bận ở ứng dụng khác. Đóng ứng dụng đó rồi bấm Thử lại.";
  return "Máy ảnh chưa mở được. Trang phải mở bằng HTTPS; bấm Thử lại, hoặc nhập mã 12 số dưới mã QR.";
}
