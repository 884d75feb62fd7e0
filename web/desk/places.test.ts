import { expect, test } from "vitest";
import { isOpen, openedBy, openTo, refusedAt, whoseIs } from "./places";

const clerk = { organizer: false, keeper: false, editor: true };
const organizer = { organizer: true, keeper: true, editor: true };

test("a clerk at a page of the organisers is told whose it is, and at a page of their own nothing", () => {
  const printing = refusedAt("#in-the", clerk);
  expect([printing?.title, printing && whoseIs(printing)]).toEqual(["In thẻ", "Ban Tổ chức"]);
  expect([refusedAt("#anh", clerk), refusedAt("", clerk), refusedAt("#khong-co", clerk)]).toEqual([
    null,
    null,
    null,
  ]);
});

test("an organiser is refused nowhere, and a clerk is offered only what is theirs", () => {
  expect(openTo(organizer).every(([hash]) => refusedAt(hash, organizer) === null)).toBe(true);
  expect(["#anh", "#in-the", "", "#khong-co"].filter((hash) => isOpen(hash, clerk))).toEqual(["#anh"]);
  expect(openTo(clerk)).toEqual([
    ["#anh", "Ảnh chân dung"],
    ["#don-khach", "Trả lời và đón khách"],
  ]);
});

test("the door's desk opens somebody by their id alone, and any other address opens nobody", () => {
  const id = "0198f0c0-0000-7000-8000-000000000001";
  expect(openedBy(`#dai-bieu=${id}`)).toBe(id);
  for (const other of ["", "#in-the", "#dai-bieu=", "#dai-bieu=Vi Thử An"])
    expect(openedBy(other)).toBeNull();
});
