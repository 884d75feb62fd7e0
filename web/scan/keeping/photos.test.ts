import "fake-indexeddb/auto";
import { afterEach, expect, test, vi } from "vitest";
import { Photos } from "./photos";
import { openPage, newName } from "../testing/device";
import { network, problem, type Reply, type Request_ } from "../testing/gateway";
import { keyOf, sealedWith } from "../testing/sealing";

afterEach(() => vi.unstubAllGlobals());

const keys = (id: string) => Promise.resolve(keyOf(id));
const face = (id: string) => ({ delegate_id: id, sealed: sealedWith(keyOf(id), "photo", `face of ${id}`) });

/** A service that has `ids` by the revision at which each came. */
function checkin(ids: string[], piece = 2) {
  return network(({ path, query }: Request_): Reply => {
    if (path !== "/roster/sealed-photos") return problem(404);
    const since = Number(query.get("since"));
    const photos = ids.slice(since, since + piece);
    const revision = since + photos.length;
    return {
      status: 200,
      body: { revision, photos: photos.map(face), more: revision < ids.length, whole: false },
    };
  });
}

test("a device fetches all portraits piece by piece and shows them without network", async () => {
  const { storage, clock } = await openPage(newName());
  const photos = new Photos(storage, clock, keys);
  checkin(["a", "b", "c"]);
  await photos.fetchSome(3);
  network(() => "NO_NETWORK");
  expect(await photos.of("c", false)).toBe(`data:image/jpeg;base64,${btoa("face of c")}`);
  expect(await photos.of("nobody", false)).toBeNull();
});

test("nothing is asked while the roster stands at the revision of the portraits", async () => {
  const { storage, clock } = await openPage(newName());
  const photos = new Photos(storage, clock, keys);
  checkin(["a"]);
  await photos.fetchSome(1);
  const asked = checkin(["a"]);
  await photos.fetchSome(1);
  expect(asked).toHaveLength(0);
});

test("a portrait that was removed goes from the device", async () => {
  const { storage, clock } = await openPage(newName());
  const photos = new Photos(storage, clock, keys);
  checkin(["a"]);
  await photos.fetchSome(1);
  network(() => ({
    status: 200,
    body: { revision: 2, photos: [{ delegate_id: "a", sealed: "" }], more: false, whole: false },
  }));
  await photos.fetchSome(2);
  expect(await photos.of("a", true)).toBeNull();
});

test("a device holds no more than it may, and asks for the others one by one", async () => {
  const { storage, clock } = await openPage(newName());
  const photos = new Photos(storage, clock, keys, 2);
  checkin(["a", "b", "c", "d"]);
  await photos.fetchSome(4);
  expect(await storage.use((db) => db.count("photos"))).toBe(2);
  const asked = network(() => problem(404));
  expect(await photos.of("a", true)).toBeNull();
  expect(asked.map((one) => one.path)).toEqual(["/roster/photos/a.jpg"]);
});

test("a service of before, and a network that fails, hold nobody up", async () => {
  const { storage, clock } = await openPage(newName());
  const photos = new Photos(storage, clock, keys);
  network(() => problem(404));
  await photos.fetchSome(5);
  network(() => "NO_NETWORK");
  await photos.fetchSome(5);
  expect(await photos.of("a", true)).toBeNull();
});

test("of somebody whose badge was not read here a portrait stays shut, and the server is asked while it answers", async () => {
  const { storage, clock } = await openPage(newName());
  const photos = new Photos(storage, clock, () => Promise.resolve(null));
  checkin(["a"]);
  await photos.fetchSome(1);
  const asked = network(() => problem(404));
  expect([await photos.of("a", false), await photos.of("a", true)]).toEqual([null, null]);
  expect(asked.map((one) => one.path)).toEqual(["/roster/photos/a.jpg"]);
  const rows = await storage.use((db) => db.getAll("photos"));
  expect(atob(rows[0]!.sealed)).not.toContain("face");
});
