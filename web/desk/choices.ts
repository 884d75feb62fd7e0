/** What may be chosen for a person, as value and words. */
import { categoryName } from "../shared/words";

export type Choices = readonly (readonly [string, string])[];

export const SEXES: Choices = [
  ["", "Chưa có"],
  ["F", "Nữ"],
  ["M", "Nam"],
];
export const STANDINGS: Choices = [
  ["OFFICIAL", "Chính thức"],
  ["GUEST", "Khách mời"],
];
export const PARTY: Choices = [
  ["YES", "Đảng viên"],
  ["NO", "Không phải đảng viên"],
];
export const THEORY: Choices = ["Sơ cấp", "Trung cấp", "Cao cấp", "Cử nhân"].map(
  (words) => [words, words] as const,
);
export const RELIGIONS: readonly string[] = ["Không", "Phật giáo", "Công giáo", "Tin lành"];

/** The words of each field in the history. */
export const FIELD_WORDS: Record<string, string> = {
  full_name: "Họ và tên",
  form_of_address: "Danh xưng",
  sex: "Giới tính",
  birth: "Ngày sinh",
  phone: "Điện thoại",
  unit_code: "Đoàn",
  category: "Thành phần",
  standing: "Tư cách",
  position: "Chức vụ",
  seat: "Ghế",
  instruction: "Hướng dẫn",
  ethnicity: "Dân tộc",
  religion: "Tôn giáo",
  party_member: "Đảng viên",
  political_theory: "Lý luận chính trị",
};

const CODES: Record<string, string> = {
  ...Object.fromEntries(SEXES),
  ...Object.fromEntries(STANDINGS),
  "": "(trống)",
};

/** A value of a field as people read it; `units` gives a unit's name by its code. */
export function valueWords(field: string, value: string, units: ReadonlyMap<string, string>): string {
  if (field === "unit_code") return units.get(value) ?? value;
  if (field === "category") return categoryName(value);
  if (field === "sex" || field === "standing" || value === "") return CODES[value] ?? value;
  return value;
}
