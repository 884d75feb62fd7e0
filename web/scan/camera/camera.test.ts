import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { Camera, type CameraState } from "./camera";

const nothing = () => Promise.resolve({ name: "none", texts: () => Promise.resolve([]) });
vi.mock("./decoder", () => ({ nativeDecoder: () => nothing(), bundledDecoder: () => nothing() }));

interface Wanted {
  video: { deviceId?: { exact: string }; facingMode?: { ideal: string } };
}

/** What the browser is asked for, and what it answers. */
let asked: Wanted["video"][];
let cameras: string[];
let plays: () => Promise<void>;

beforeEach(() => {
  asked = [];
  cameras = ["rear", "front"];
  plays = () => Promise.resolve();
  const kept = new Map<string, string>();
  vi.stubGlobal("localStorage", {
    getItem: (name: string) => kept.get(name) ?? null,
    setItem: (name: string, value: string) => void kept.set(name, value),
  });
  vi.stubGlobal("navigator", {
    mediaDevices: {
      getUserMedia: ({ video }: Wanted) => {
        asked.push(video);
        const id = video.deviceId?.exact ?? cameras[0]!;
        if (!cameras.includes(id)) return Promise.reject(new DOMException("", "OverconstrainedError"));
        const track = { label: id, stop: () => undefined, getSettings: () => ({ deviceId: id }) };
        return Promise.resolve({ getVideoTracks: () => [track], getTracks: () => [track] });
      },
      enumerateDevices: () => Promise.resolve(cameras.map((deviceId) => ({ kind: "videoinput", deviceId }))),
    },
  });
  vi.stubGlobal("HTMLMediaElement", { HAVE_CURRENT_DATA: 2 });
});
afterEach(() => vi.unstubAllGlobals());

/** A page that opens the camera; gives what it shows of it. */
async function opened() {
  let state: CameraState | null = null;
  const video = { play: () => plays(), readyState: 0 } as unknown as HTMLVideoElement;
  const camera = new Camera(
    video,
    () => undefined,
    (now) => (state = { ...now }),
  );
  await camera.start();
  camera.stop();
  return { camera, state: () => state! };
}

test("the camera that a steward chose is taken again after a reload, and named", async () => {
  const first = await opened();
  expect(asked[0]).toMatchObject({ facingMode: { ideal: "environment" } });
  await first.camera.start();
  await first.camera.switch();
  first.camera.stop();
  expect(first.state().name).toBe("front");
  const { state } = await opened();
  expect(asked[asked.length - 1]).toMatchObject({ deviceId: { exact: "front" } });
  expect(state().name).toBe("front");
});

test("a chosen camera that was unplugged gives way to the rear one", async () => {
  const { camera } = await opened();
  await camera.start();
  await camera.switch();
  camera.stop();
  cameras = ["rear"];
  const { state } = await opened();
  expect([state().trouble, state().name]).toEqual(["", "rear"]);
});

test("an iPhone that saves power asks for one tap, and not for a permission that it has", async () => {
  plays = () => Promise.reject(new DOMException("", "NotAllowedError"));
  const { state, camera } = await opened();
  expect(state().trouble).toContain("tiết kiệm pin");
  plays = () => Promise.resolve();
  await camera.start();
  camera.stop();
  expect(state().trouble).toBe("");
});

test("a browser that never lists its cameras shows the picture all the same", async () => {
  vi.useFakeTimers();
  Object.assign(navigator.mediaDevices, { enumerateDevices: () => new Promise(() => {}) });
  const opening = opened();
  await vi.advanceTimersByTimeAsync(3_000);
  vi.useRealTimers();
  await opening;
  expect(asked).toHaveLength(1);
});
