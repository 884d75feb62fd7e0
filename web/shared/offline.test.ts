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

test("a page that will not open again without network is told so", async () => {
  const worker = { controller: null, addEventListener: () => undefined };
  expect(await toldBy(undefined)).toBe(true);
  expect(await toldBy({ ...worker, register: () => Promise.reject(new Error("certificate")) })).toBe(true);
  expect(await toldBy({ ...worker, register: () => Promise.resolve(undefined) })).toBe(false);
});
