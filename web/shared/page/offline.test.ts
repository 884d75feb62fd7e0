import { afterEach, expect, test, vi } from "vitest";
import { keepPageOffline } from "./offline";

afterEach(() => vi.unstubAllGlobals());

async function toldBy(serviceWorker: object | undefined): Promise<boolean> {
  vi.stubEnv("PROD", true);
  vi.stubGlobal("navigator", serviceWorker ? { serviceWorker } : {});
  let told = false;
  keepPageOffline(
    "/scan/",
    () => true,
    () => (told = true),
  );
  await Promise.resolve();
  await Promise.resolve();
  return told;
}

test("a new version waits while somebody types or scans wait, and takes over when nobody is in the middle of it", async () => {
  vi.useFakeTimers();
  vi.stubEnv("PROD", true);
  const told: unknown[] = [];
  const waiting = { postMessage: (word: unknown) => told.push(word) };
  const registration = { waiting, update: () => Promise.resolve() };
  const worker = { controller: {}, addEventListener: () => undefined };
  vi.stubGlobal("navigator", { serviceWorker: { ...worker, register: () => Promise.resolve(registration) } });
  let busy = true;
  keepPageOffline("/scan/", () => !busy);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(told).toEqual([]);
  busy = false;
  await vi.advanceTimersByTimeAsync(6_000);
  expect(told).toEqual(["TAKE_OVER"]);
  vi.useRealTimers();
});

test("a page says that it lies on the device only once its worker has all of it", async () => {
  vi.stubEnv("PROD", true);
  let arrived = (_: unknown): void => undefined;
  const ready = new Promise((resolve) => (arrived = resolve));
  const registration = { update: () => Promise.resolve() };
  const worker = { controller: null, addEventListener: () => undefined, ready };
  vi.stubGlobal("navigator", { serviceWorker: { ...worker, register: () => Promise.resolve(registration) } });
  let kept = false;
  keepPageOffline(
    "/hall/",
    () => true,
    undefined,
    () => (kept = true),
  );
  await new Promise((resolve) => setTimeout(resolve));
  expect(kept).toBe(false);
  arrived(registration);
  await new Promise((resolve) => setTimeout(resolve));
  expect(kept).toBe(true);
});

test("a page that will not open again without network is told so", async () => {
  const worker = { controller: null, addEventListener: () => undefined };
  expect(await toldBy(undefined)).toBe(true);
  expect(await toldBy({ ...worker, register: () => Promise.reject(new Error("certificate")) })).toBe(true);
  expect(await toldBy({ ...worker, register: () => Promise.resolve(undefined) })).toBe(false);
});
