/** A unit's places by category, with everybody on its list: drafts count too, so that the figures never contradict the list. */
import { count } from "../shared/words/format";
import { cellWords } from "../shared/words/nominations";
import type { NominationBook } from "../shared/line/types";

export interface PlacesRow {
  readonly code: string;
  readonly name: string;
  readonly allocated: number;
  /** Who stands in a place, waits, or no longer does, in words. */
  readonly told: string;
  readonly onList: number;
  /** How many of the list have no place. */
  readonly beyond: number;
}

/** The categories in which the unit has places or people, in the order of the table of places. */
export function placesOf(book: NominationBook): PlacesRow[] {
  const order = book.categories.map((one) => one.code);
  const names = new Map(book.categories.map((one) => [one.code, one.name]));
  return book.cells
    .map(({ category: code, allocated, figures }) => {
      const onList = figures.approved + figures.submitted + figures.nominated;
      return {
        code,
        name: names.get(code) ?? code,
        allocated,
        told: cellWords(figures),
        onList,
        beyond: Math.max(0, onList - allocated),
      };
    })
    .filter((one) => one.allocated || one.told)
    .sort((one, other) => order.indexOf(one.code) - order.indexOf(other.code));
}

/** How many places are left in a category, beside its name in a choice; "" where the congress gives out none. */
export function leftWords(book: NominationBook, code: string): string {
  if (!book.limited) return "";
  const row = placesOf(book).find((one) => one.code === code);
  if (!row?.allocated) return "đơn vị không có chỗ";
  const left = row.allocated - row.onList;
  return left > 0 ? `còn ${count(left)}/${count(row.allocated)} chỗ` : `đủ ${count(row.allocated)} chỗ`;
}

/** What adding somebody to this category means; "" where there is room. */
export function fullWords(book: NominationBook, code: string): string {
  const row = placesOf(book).find((one) => one.code === code);
  if (!book.limited || !code || (row && row.allocated > row.onList)) return "";
  return row?.allocated
    ? "Thành phần này đã đủ người: thêm vào thì phải chuyển một người sang dự khuyết hoặc rút tên trước khi nộp."
    : "Đơn vị không có chỗ ở thành phần này: người này chỉ đứng dự khuyết được. Cần chỗ, xin hỏi Ban Tổ chức.";
}
