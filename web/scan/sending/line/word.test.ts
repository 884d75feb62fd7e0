import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { DeviceClock } from "../../deciding/device_clock";
import { Checkin } from "../../testing/checkin";
import { DEVICE } from "../../testing/device";
import { Word } from "./word";

let checkin: Checkin;

beforeEach(() => {
  vi.useFakeTimers();
  checkin = new Checkin(DEVICE, []);
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

const words = () => checkin.asked.filter(({ path }) => path === "/device/word");

test.each([
  ["never answers", () => new Promise(() => {})],
  ["refuses", () => Promise.reject(new Error("no"))],
  [
    "throws",
    () => {
      throw new Error("no");
    },
  ],
])("a device says how much waits on it though its browser's battery %s", async (_, getBattery) => {
  vi.stubGlobal("navigator", { getBattery });
  vi.stubGlobal("document", { querySelector: () => null });
  void new Word(new DeviceClock()).say([]);
  await vi.advanceTimersByTimeAsync(2_000);
  expect(words()).toMatchObject([{ body: { waiting: 0, battery: null, charging: null } }]);
});
