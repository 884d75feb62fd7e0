/** Words for what stands in a file: why a line is nobody, what a field and its value are called, and who set it. */
import type { RosterChange } from "../../shared/line/types";
import { categoryName } from "../../shared/words/words";

/** Names each reason why a line is nobody; titles and headings are parts of a table and told last. */
const LEFT_OUT: Record<string, string> = {
  title: "tiêu đề của tệp",
  heading: "tiêu đề cột",
  column_numbers: "số thứ tự cột",
  section: "tiêu đề nhóm",
  total: "dòng tổng cộng",
  date_line: "dòng ngày tháng",
  empty_sheet: "trang trống",
  not_a_list: "trang không có danh sách",
  signature: "nơi nhận, chữ ký",
  note: "ghi chú",
  list_place: "thứ tự trong đoàn",
  example: "dòng ví dụ của tệp mẫu",
  hidden_sheet: "trang ẩn",
  hidden_row: "dòng ẩn",
  struck_row: "dòng bị gạch ngang",
  second_row: "dòng thứ hai của người ở trên",
  alternate: "dự khuyết, dự phòng, để ngoài",
  away: "vắng, xin rút hoặc đã mất, để ngoài",
  beside: "bên cạnh bảng",
  no_person: "không có tên người",
};
export const whyLeftOut = (why: string): string => LEFT_OUT[why] ?? "không phải đại biểu";

const FIELDS: Record<string, string> = {
  visit: "người đi cùng, xe, ngày",
  full_name: "họ và tên",
  unit_code: "đoàn",
  category: "thành phần",
  standing: "tư cách",
  form_of_address: "danh xưng",
  sex: "giới tính",
  birth: "ngày sinh",
  position: "chức vụ",
  seat: "ghế",
  phone: "điện thoại",
  instruction: "hướng dẫn",
  sensitive: "dân tộc, tôn giáo, đảng viên hoặc lý luận chính trị",
  national_id: "số định danh",
  name: "tên",
  kind: "loại",
  unit_name: "đơn vị",
  award_name: "hình thức khen thưởng",
  citation: "thành tích",
  screen_citation: "thành tích trên màn hình",
  decision_number: "số quyết định",
  decision_date: "ngày quyết định",
  issuer: "cơ quan quyết định",
  list_position: "số thứ tự",
  delegate_code: "mã đại biểu",
  posthumous: "truy tặng",
  review_period: "giai đoạn",
  pronunciation: "cách đọc tên",
  assist: "đón tại cửa",
  education: "trình độ học vấn",
  titles: "danh hiệu đang giữ",
  is_manager: "quản lý hay trực tiếp",
  sector: "lĩnh vực",
  economic_component: "thành phần kinh tế",
  remote_area: "vùng sâu, vùng xa",
  needs: "cần hỗ trợ",
  email: "thư điện tử",
  note: "ghi chú",
};
export const fieldName = (field: string): string => FIELDS[field] ?? field;

const VALUES: Record<string, string> = { M: "Nam", F: "Nữ", OFFICIAL: "Chính thức", GUEST: "Khách mời" };

/** A stored value in words for people; units by their name where the page knows it. */
export function valueOf(
  { field }: RosterChange,
  value: string,
  units: Readonly<Record<string, string>>,
): string {
  if (field === "category") return categoryName(value);
  if (field === "unit_code") return units[value] ?? value;
  return field === "sex" || field === "standing" ? (VALUES[value] ?? value) : value;
}

/** Who set the value that stood there: the desk by hand, or which file; "" when that is not known or nothing stood there. */
export function setBy({ set_by, old }: RosterChange): string {
  if (!set_by || !old) return "";
  if (set_by === /* @wc-ignore */ "bàn") return "giá trị cũ sửa tại bàn";
  return set_by === /* @wc-ignore */ "sửa tay" ? "giá trị cũ sửa tay" : `giá trị cũ từ tệp ${set_by}`;
}
