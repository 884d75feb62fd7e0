/** What the page of units says: kinds, acts, and what comes of a merge or a new name. */
import { count } from "../../shared/words/format";
import type { UnitFile, UnitHistoryLine } from "../../shared/line/types";
import type { Choices } from "../choosing/choices";

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
  email: "thư điện tử của đoàn",
  head_email: "thư điện tử của trưởng đoàn",
};

/** What was done, in one line; an undoing says what it undid where `history` still has that. */
export function actWords(line: UnitHistoryLine, history: readonly UnitHistoryLine[] = []): string {
  const undid = history.find((one) => one.act_id === line.undoes);
  switch (line.kind) {
    case "ORDERED":
      return orderWords(line);
    case "ADDED":
      return `Thêm “${line.unit_name}”`;
    case "MERGED":
      return `Gộp “${line.unit_name}” vào “${line.other_name}”, ${count(line.people)} người`;
    case "ARCHIVED":
      return `Lưu trữ “${line.unit_name}”`;
    case "RESTORED":
      return `Đưa “${line.unit_name}” trở lại`;
    case "NAME_MOVED":
      return line.other_name
        ? `Tên gọi “${line.words}”: từ “${line.unit_name}” sang “${line.other_name}”`
        : `Bỏ tên gọi “${line.words}” của “${line.unit_name}”`;
    case "UNDONE":
      return undid ? `Hoàn tác: ${actWords(undid)}` : `Hoàn tác với “${line.unit_name}”`;
    default:
      return `Sửa “${line.unit_name}”: ${line.changes
        .map((one) => `${FIELDS[one.field] ?? one.field} ${one.old || "(trống)"} → ${one.new || "(trống)"}`)
        .join("; ")}`;
  }
}

function orderWords(line: UnitHistoryLine): string {
  const [before, after] = [line.changes[0]?.old ?? "", line.changes[0]?.new ?? ""].map((codes) =>
    codes.split("\n"),
  ) as [string[], string[]];
  const without = (codes: string[]) => codes.filter((one) => one !== line.unit_code).join("\n");
  if (without(before) !== without(after)) {
    const changed = after.filter((code, at) => code !== before[at]).length;
    return `Xếp lại thứ tự ${count(changed)} đoàn`;
  }
  const [from, to] = [before.indexOf(line.unit_code) + 1, after.indexOf(line.unit_code) + 1];
  return `Thứ tự: “${line.unit_name}” từ thứ ${from} ${to < from ? "lên" : "xuống"} thứ ${to}`;
}

/** What comes of a merge, said before it is done. */
export function mergeWords(unit: UnitFile, into: string): string {
  const gone = unit.gone ? ` và ${count(unit.gone)} người đã thay hoặc rút tên` : "";
  const people =
    unit.delegates || unit.gone
      ? `${count(unit.delegates)} người${gone} chuyển sang`
      : "Không còn ai phải chuyển sang";
  return `${people} “${into}”; đoàn “${unit.name}” không còn trong danh sách, tệp ghi tên hay mã cũ được hiểu là “${into}”. ${printedWords(unit)}Hoàn tác được trong 24 giờ.`;
}

/** What a new name means for paper that is printed; "" when nothing is. */
export function printedWords(unit: UnitFile): string {
  if (!unit.printed) return "";
  return `${count(unit.printed)} thẻ đã in ghi tên cũ sẽ nằm trong “Đổi sau khi in”; mã trên thẻ vẫn đúng. `;
}
