/**
 * The service worker of one page: the page and all it needs lie on the device, so that it opens without network.
 * Written by hand, because each such page needs its own and a new version may only take over when the page says so.
 * The build (offline_plugin.ts) puts in `self.__PAGE`: {page, version, files}.
 */
/// <reference lib="webworker" />
const { page, version, files } = self.__PAGE;
const cacheName = `daihoi${page}${version}`;

self.addEventListener("install", (event) => {
  event.waitUntil(
    (async () => {
      const cache = await caches.open(cacheName);
      // Hashed files may come from the browser's own cache, the page itself may not.
      await Promise.all([cache.add(new Request(page, { cache: "reload" })), cache.addAll(files)]);
      if (!self.registration.active) await self.skipWaiting();
    })(),
  );
});

self.addEventListener("activate", (event) => {
  event.waitUntil(
    (async () => {
      const old = (await caches.keys()).filter(
        (name) => name.startsWith(`daihoi${page}`) && name !== cacheName,
      );
      await Promise.all(old.map((name) => caches.delete(name)));
      await self.clients.claim();
    })(),
  );
});

self.addEventListener("message", (event) => {
  if (event.data === "TAKE_OVER") event.waitUntil(self.skipWaiting());
});

self.addEventListener("fetch", (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== "GET" || url.origin !== self.location.origin || url.pathname.startsWith("/api/"))
    return;
  const stored = request.mode === "navigate" ? page : url.pathname;
  if (stored !== page && !files.includes(stored)) return;
  event.respondWith(
    (async () => {
      const cache = await caches.open(cacheName);
      return (await cache.match(stored)) ?? fetch(request);
    })(),
  );
});
