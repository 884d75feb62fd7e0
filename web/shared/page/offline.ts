/** Lets a page open without network, and puts a new version in its place only when nobody is in the middle of something. */
import { inTime } from "../line/in_time";

const LOOK_EVERY_MS = 10 * 60_000;
const TRY_EVERY_MS = 5_000;

/**
 * Registers the service worker of `scope` (`/scan/`). A waiting version takes over, with a reload, once `idle()` is true.
 * `cannot` is called where the page will not open without network: a certificate that was passed over, an in-app browser;
 * `kept` once all of it lies on the device.
 */
export function keepPageOffline(
  scope: string,
  idle: () => boolean,
  cannot: () => void = () => undefined,
  kept: () => void = () => undefined,
): void {
  if (!import.meta.env.PROD) return;
  if (!("serviceWorker" in navigator)) return cannot();
  const wasControlled = navigator.serviceWorker.controller !== null;
  navigator.serviceWorker.addEventListener("controllerchange", () => {
    if (wasControlled) location.reload();
  });
  navigator.serviceWorker.register(`${scope}sw.js`, { scope }).then((registration) => {
    if (!registration) return;
    void navigator.serviceWorker.ready?.then(kept);
    setInterval(() => void registration.update().catch(() => undefined), LOOK_EVERY_MS);
    setInterval(() => {
      if (registration.waiting && idle()) registration.waiting.postMessage("TAKE_OVER");
    }, TRY_EVERY_MS);
  }, cannot);
}

/** Begins this page anew with the newest program, where it can be had; without network with the one that lies here. */
export async function startAnew(): Promise<void> {
  const workers = navigator.serviceWorker as ServiceWorkerContainer | undefined; // none outside HTTPS
  const registration = workers && (await inTime(TRY_EVERY_MS, workers.getRegistration(), undefined));
  if (registration) await inTime(TRY_EVERY_MS, registration.update(), undefined);
  const newer = registration?.installing ?? registration?.waiting;
  if (newer) await readyOrLate(newer);
  if (registration?.waiting) registration.waiting.postMessage("TAKE_OVER"); // which loads the page anew
  setTimeout(() => location.reload(), registration?.waiting ? TRY_EVERY_MS : 0);
}

/** Waits until a version that is being fetched lies on the device, or it takes too long. */
function readyOrLate(worker: ServiceWorker): Promise<void> {
  return new Promise((resolve) => {
    const look = () => worker.state !== "installing" && resolve();
    worker.addEventListener("statechange", look);
    setTimeout(resolve, TRY_EVERY_MS);
    look();
  });
}
