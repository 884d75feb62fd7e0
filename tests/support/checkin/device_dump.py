"""Everything that a page leaves on its device, as whoever finds the device reads it."""

from playwright.async_api import Page

_DUMP = """async () => {
    const told = { local: { ...localStorage }, session: { ...sessionStorage }, stores: {}, caches: {} };
    for (const { name } of await indexedDB.databases()) {
        const db = await new Promise((done, fail) => {
            const asked = indexedDB.open(name);
            asked.onsuccess = () => done(asked.result);
            asked.onerror = () => fail(asked.error);
        });
        for (const store of db.objectStoreNames)
            told.stores[`${name}/${store}`] = await new Promise((done, fail) => {
                const asked = db.transaction(store).objectStore(store).getAll();
                asked.onsuccess = () => done(asked.result);
                asked.onerror = () => fail(asked.error);
            });
        db.close();
    }
    for (const name of await caches.keys()) {
        const cache = await caches.open(name);
        for (const asked of await cache.keys())
            if (asked.url.includes('/api/')) told.caches[asked.url] = await (await cache.match(asked)).text();
    }
    return JSON.stringify(told);
}"""


async def lies_on(page: Page) -> str:
    """Give all of IndexedDB, localStorage, sessionStorage and what of the services lies in caches, as one JSON text."""
    return str(await page.evaluate(_DUMP))
