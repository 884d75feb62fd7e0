import { expect, test } from "vitest";
import type { PhotoFile, PhotoPerson } from "../../shared/line/types";
import { tooLarge } from "./size";
import { about, doubled, inOrder, oneEach, taken, together, toStart } from "./chosen";

const file = (digest: string, kind: PhotoFile["kind"], ...people: string[]): PhotoFile => ({
  path: `${digest}.jpg`,
  digest,
  kind,
  people,
  why: "",
  preview: "",
});
const FILES = [
  file("1", "matched", "a"),
  file("2", "several", "b", "c"),
  file("3", "nobody"),
  file("4", "unreadable"),
];

test("only what is certain is taken until somebody has chosen", () => {
  expect(taken(toStart(FILES))).toEqual([["1", "a"]]);
});

test("pictures with one person each are confirmed with one press, never two for one person or for who has one", () => {
  const asked = [file("5", "several", "d"), file("6", "several", "e"), file("7", "several", "e")];
  const all = [...FILES, ...asked, file("8", "several", "a")];
  expect(oneEach(all, toStart(all))).toEqual({ 5: "d" });
  expect(oneEach(asked.slice(0, 2), { 5: "", 6: "" })).toEqual({ 5: "d", 6: "e" });
  expect(oneEach(asked.slice(0, 1), { 5: "d" })).toEqual({});
});

test("two pictures for one person are seen", () => {
  expect(doubled({ 1: "a", 2: "a", 3: "", 4: "" })).toEqual(new Set(["a"]));
  expect(doubled({ 1: "a", 2: "b", 3: "", 4: "" }).size).toBe(0);
});

test("a person is shown with unit, birth and position", () => {
  const person = {
    delegate_id: "a",
    delegate_code: "DB-0004",
    full_name: "Nông Thị Giả Lập",
    unit_code: "BK-BB",
    birth: "1970",
    position: "Giáo viên",
    has_photo: false,
  };
  expect(about(person, [["BK-BB", "Huyện Ba Bể"]])).toBe("Huyện Ba Bể · sinh 1970 · Giáo viên");
  expect(about({ ...person, birth: "", position: "" }, [])).toBe("BK-BB");
});

test("what has to be looked at stands first", () => {
  expect(inOrder(FILES).map((one) => one.digest)).toEqual(["2", "3", "4", "1"]);
});

test("a ZIP that is too large is told into how many it should be parted", () => {
  expect(tooLarge(25_000_000)).toBeNull();
  expect(tooLarge(80_000_000)?.detail).toContain("80 MB");
  expect(tooLarge(80_000_000)?.detail).toContain("4 tệp ZIP");
  expect(tooLarge(80_000_000, true)).toBeNull();
  expect(tooLarge(800_000_000, true)?.detail).toContain("400 MB");
});

test("the parts of a ZIP are one: every picture, everybody once", () => {
  const person = { delegate_id: "a" } as PhotoPerson;
  const part = (digest: string) => ({ files: [file(digest, "matched", "a")], people: [person], in_scope: 5 });
  const whole = together([part("1"), part("2")]);
  expect([whole.files.map(({ digest }) => digest), whole.people, whole.in_scope]).toEqual([
    ["1", "2"],
    [person],
    5,
  ]);
  expect(doubled(toStart(whole.files))).toEqual(new Set(["a"]));
});
