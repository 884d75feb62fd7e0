/** The films that lie on this device, each for an item of a congress's programme: chosen here before the day, played without network. */
import { type DBSchema, type IDBPDatabase, openDB } from "idb";

interface Film {
  key: string;
  congressId: string;
  item: number;
  name: string;
  file: Blob;
}

interface Schema extends DBSchema {
  films: { key: string; value: Film };
}

/** A film as it is listed; `size` in bytes. */
export interface ListedFilm {
  item: number;
  name: string;
  size: number;
}

let opened: Promise<IDBPDatabase<Schema>> | null = null;

function open(): Promise<IDBPDatabase<Schema>> {
  opened ??= openDB<Schema>("daihoi-films", 1, {
    upgrade: (db) => void db.createObjectStore("films", { keyPath: "key" }),
    blocking: (_from, _to, event) => (event.target as IDBDatabase).close(),
    terminated: () => (opened = null),
  });
  opened.catch(() => (opened = null)); // storage is closed: asked again next time
  return opened;
}

const keyOf = (congressId: string, item: number) => `${congressId} ${item}`;

/** Keeps `file` as the film of that item, in the place of an earlier one. Rejects where the device has no room. */
export async function keepFilm(congressId: string, item: number, file: File): Promise<void> {
  await globalThis.navigator?.storage?.persist?.();
  const film = { key: keyOf(congressId, item), congressId, item, name: file.name, file };
  await (await open()).put("films", film);
}

/** The file of that film; null where none lies here. */
export async function filmOf(congressId: string, item: number): Promise<Blob | null> {
  const found = await (await open()).get("films", keyOf(congressId, item));
  return found?.file ?? null;
}

export async function filmsOf(congressId: string): Promise<ListedFilm[]> {
  const all = await (await open()).getAll("films");
  return all
    .filter((film) => film.congressId === congressId)
    .map(({ item, name, file }) => ({ item, name, size: file.size }))
    .sort((one, other) => one.item - other.item);
}

/** How an item is called: by the number that the programme prints, never the one it is kept under. */
export function calledFilm(
  planned: readonly { number: number; ordinal?: number; name: string }[],
  item: number,
): string {
  const one = planned.find(({ number }) => number === item);
  return one ? `Mục ${one.ordinal}. ${one.name}` : "Mục không còn là phim của chương trình";
}

export async function dropFilm(congressId: string, item: number): Promise<void> {
  await (await open()).delete("films", keyOf(congressId, item));
}
