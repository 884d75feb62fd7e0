import "fake-indexeddb/auto";
import { expect, test } from "vitest";
import { calledFilm, dropFilm, filmOf, filmsOf, keepFilm } from "./films";

const file = (name: string) => new File(["phim giả lập"], name, { type: "video/mp4" });

test("a film lies on the device for its item of its congress, and a later one takes its place", async () => {
  await keepFilm("one", 3, file("cũ.mp4"));
  await keepFilm("one", 3, file("mới.mp4"));
  await keepFilm("two", 3, file("khác.mp4"));
  expect((await filmsOf("one")).map(({ item, name }) => [item, name])).toEqual([[3, "mới.mp4"]]);
  expect(await filmOf("one", 4)).toBeNull();
  expect(await filmOf("two", 3)).not.toBeNull();
  await dropFilm("two", 3);
  expect(await filmOf("two", 3)).toBeNull();
});

test("a film is called by the number that the programme prints, whatever it is kept under", () => {
  const planned = [{ number: 11, ordinal: 3, name: "Phim tư liệu" }];
  expect(calledFilm(planned, 11)).toBe("Mục 3. Phim tư liệu");
  expect(calledFilm(planned, 3)).toBe("Mục không còn là phim của chương trình");
});
