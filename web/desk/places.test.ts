import { expect, test } from "vitest";
import { openTo, refusedAt, whoseIs } from "./places";

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
  expect(openTo(clerk)).toEqual([
    ["#anh", "Ảnh chân dung"],
    ["#don-khach", "Trả lời và đón khách"],
  ]);
});
