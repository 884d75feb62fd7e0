/** What the page of units says: kinds, acts, and what comes of a merge or a new name. */
import { whole } from "../../shared/format";
import type { UnitFile, UnitHistoryLine } from "../../shared/types";
import type { Choices } from "../choices";

export const KINDS: Choices = [
  ["CITY", "Thành phố"],
  ["DISTRICT", "Huyện"],
  ["COMMUNE", "Xã, phường"],
  ["AGENCY", "Sở, ban, ngành"],
  ["MASS_ORGANISATION", "Mặt trận, đoàn thể"],
  ["ENTERPRISE", "Doanh nghiệp, hợp tác xã"],
  ["OTHER", "Khác"],
];

const FIELDS: Record<string, string> = {
  name: "tên",
  kind: "loại",
  head_name: "trưởng đoàn",
  head_phone: "điện thoại trưởng đoàn",
};

/** What was done, in one line. */
export function actWords(line: UnitHistoryLine): string {
  switch (line.kind) {
    case "ADDED":
      return `Thêm “${line.unit_name}”`;
    case "MERGED":
      return `Gộp “${line.unit_name}” vào “${line.other_name}”, ${whole(line.people)} người`;
    case "ARCHIVED":
      return `Lưu trữ “${line.unit_name}”`;
    case "RESTORED":
      return `Đưa “${line.unit_name}” trở lại`;
    case "NAME_MOVED":
      return line.other_name
        ? `Tên gọi “${line.words}”: từ “${line.unit_name}” sang “${line.other_name}”`
        : `Bỏ tên gọi “${line.words}” của “${line.unit_name}”`;
    case "UNDONE":
      return `Hoàn tác với “${line.unit_name}”`;
    default:
      return `Sửa “${line.unit_name}”: ${line.changes
        .map((one) => `${FIELDS[one.field] ?? one.field} ${one.old || "(trống)"} → ${one.new || "(trống)"}`)
        .join("; ")}`;
  }
}

/** What comes of a merge, said before it is done. */
export function mergeWords(unit: UnitFile, into: string): string {
  const gone = unit.gone ? ` và ${whole(unit.gone)} người đã thay hoặc rút tên` : "";
  const people =
    unit.delegates || unit.gone
      ? `${whole(unit.delegates)} người${gone} chuyển sang`
      : "Không còn ai phải chuyển sang";
  return `${people} “${into}”; đoàn “${unit.name}” không còn trong danh sách, tệp ghi tên hay mã cũ được hiểu là “${into}”. ${printedWords(unit)}Hoàn tác được trong 24 giờ.`;
}

/** What a new name means for paper that is printed; "" when nothing is. */
export function printedWords(unit: UnitFile): string {
  if (!unit.printed) return "";
  return `${whole(unit.printed)} thẻ đã in ghi tên cũ sẽ nằm trong “Đổi sau khi in”; mã trên thẻ vẫn đúng. `;
}
