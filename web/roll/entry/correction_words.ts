/** How the words of an entry are called, by the field in which they are kept. */
const NAMES: Record<string, string> = {
  kind: "Loại",
  posthumous: "Truy tặng",
  name: "Tên",
  form_of_address: "Danh xưng",
  position: "Chức vụ",
  unit_name: "Đơn vị",
  award_name: "Hình thức khen thưởng",
  review_period: "Giai đoạn",
  decision_number: "Số quyết định",
  decision_date: "Ngày quyết định",
  issuer: "Cơ quan quyết định",
  citation: "Thành tích",
  screen_citation: "Thành tích trên màn hình",
};

export const wordName = (field: string): string => NAMES[field] ?? field;
