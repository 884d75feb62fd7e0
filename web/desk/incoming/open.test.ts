import { expect, test } from "vitest";
import { alikeSheets } from "./told";
import { setBy } from "./file_words";

const change = { field: "phone", new: "0912", kept: false };

test("a file is named only as the one of the old value, and not where there was none", () => {
  expect(setBy({ ...change, old: "", set_by: "08.xlsx" })).toBe("");
  expect(setBy({ ...change, old: "0911", set_by: "08.xlsx" })).toBe("giá trị cũ từ tệp 08.xlsx");
  expect(setBy({ ...change, old: "0911", set_by: "bàn" })).toBe("giá trị cũ sửa tại bàn");
});

const column = {
  letter: "A",
  name: "Họ và tên",
  filled: 3,
  taken_for: "full_name",
  words: "Họ và tên",
  question: "q",
};
const sheet = (name: string, ...names: string[]) => ({
  name,
  hidden: false,
  left_out: false,
  rows: 3,
  title: "",
  columns: names.map((heading) => ({ ...column, name: heading })),
});

test("sheets of the same columns are one table with the names of all", () => {
  const tables = alikeSheets([sheet("Sở A", "Họ và tên"), sheet("Sở B", "Họ và tên"), sheet("Khác", "Tên")]);
  expect(tables.map(({ names }) => names)).toEqual([["Sở A", "Sở B"], ["Khác"]]);
});
