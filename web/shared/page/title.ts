/** The name of a page in the browser's tab, in the language of the device; the pages' HTML says it in Vietnamese. */
import "../forms/field_words";
import "../forms/into_sight";
import { language } from "../words/language";

const TITLES: Record<string, () => string> = {
  backstage: () => "Cánh gà",
  board: () => "Màn hình lớn",
  delegation: () => "Đoàn của tôi",
  desk: () => "Bàn đăng ký",
  hall: () => "Trang đại hội",
  kiosk: () => "Máy tự phục vụ",
  live: () => "Điểm danh trực tiếp",
  mc: () => "Lời dẫn",
  pass: () => "Thẻ đại biểu",
  places: () => "Phân bổ đại biểu",
  programme: () => "Chương trình",
  report: () => "Cơ cấu và báo cáo",
  reception: () => "Đón lãnh đạo",
  results: () => "Kết quả và giấy tờ",
  review: () => "Xét duyệt đề cử",
  roll: () => "Danh sách khen thưởng",
  scan: () => "Máy quét tại cửa",
  stage: () => "Điều khiển sân khấu",
  tv: () => "Dòng chữ truyền hình",
  unit: () => "Đề cử của đơn vị",
  venue: () => "Mã điểm danh ở cửa",
};

/** `titleOf("/desk/units")` -> the desk's title; null for the front page, which has the product's name. */
export const titleOf = (path: string): string | null => TITLES[path.split("/")[1] ?? ""]?.() ?? null;

if (typeof document !== "undefined" && language !== "vi") {
  document.documentElement.lang = language;
  document.title = titleOf(location.pathname) ?? document.title;
}
