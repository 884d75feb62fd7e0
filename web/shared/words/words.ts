/** The Vietnamese words for the codes that services send. */

const CATEGORIES: Record<string, string> = {
  EXEMPLAR_INDIVIDUAL: "Điển hình cá nhân",
  EXEMPLAR_COLLECTIVE_REP: "Đại diện tập thể",
  EXEMPLAR_HOUSEHOLD_REP: "Đại diện hộ gia đình",
  STATE_TITLE_HOLDER: "Danh hiệu vinh dự Nhà nước",
  NATIONAL_EMULATION_FIGHTER: "Chiến sĩ thi đua toàn quốc",
  LEADER: "Lãnh đạo",
  FORMER_LEADER: "Nguyên lãnh đạo",
  COUNCIL_REP: "Đại diện Hội đồng",
  EMULATION_OFFICER: "Cán bộ thi đua",
  UNIT_REP: "Đại diện đơn vị",
  GUEST: "Khách mời",
};

const KINDS: Record<string, string> = {
  COLLECTIVE: "Tập thể",
  HOUSEHOLD: "Hộ gia đình",
  INDIVIDUAL: "Cá nhân",
};

const WAYS: Record<string, string> = {
  STEWARD: "Lễ tân quét thẻ",
  KIOSK: "Máy tự phục vụ",
  PHONE: "Điện thoại của đại biểu",
  DESK: "Bàn đón tiếp",
  DELEGATION: "Vào theo đoàn",
  BY_HAND: "Cho vào có lý do",
};

const VERDICTS: Record<string, string> = {
  ADMITTED: "Mời vào",
  ALREADY_CHECKED_IN: "Thẻ đã điểm danh",
  LEFT: "Mời ra",
  ALREADY_LEFT: "Thẻ đã quét ra",
  NEVER_IN: "Ra mà chưa có lượt vào",
  NO_BADGE: "Vào không quét thẻ",
  REVOKED: "Thẻ đã thu hồi",
  SUPERSEDED: "Thẻ đã thay bằng thẻ mới",
  WRONG_CONGRESS: "Thẻ của đại hội khác",
  WRONG_SESSION: "Không dự phiên này, hoặc cửa đóng",
  NOT_VALID: "Mã không đọc được",
  UNKNOWN: "Chưa có tên trong danh sách",
};

const ROLES: Record<string, string> = {
  ORGANIZER: "Ban Tổ chức",
  REVIEWER: "Thẩm định",
  UNIT_REGISTRAR: "Cán bộ đơn vị",
  GATE_STEWARD: "Lễ tân soát thẻ",
  GATE_SUPERVISOR: "Phụ trách cửa",
  KIOSK: "Máy tự phục vụ",
  VENUE: "Màn hình mã QR ở cửa",
  HONORS_EDITOR: "Biên tập khen thưởng",
  HONORS_APPROVER: "Duyệt khen thưởng",
  STAGE: "Điều khiển sân khấu",
  MC: "Người dẫn chương trình",
  BACKSTAGE: "Máy cánh gà",
  TV: "Dòng chữ truyền hình",
  SCREEN: "Màn hình lớn",
  AUDITOR: "Giám sát",
};

const CARDS: Record<string, string> = {
  TITLE: "Tiêu đề đại hội",
  SLOGAN: "Khẩu hiệu",
  AGENDA_ITEM: "Chương trình",
  HONOREE: "Vinh danh",
  ROW: "Hàng trao thưởng",
  PHOTO_CALL: "Mời chụp ảnh",
  DECISION: "Công bố quyết định",
  VIDEO: "Phim",
  WELCOME: "Chào mừng",
  ARRIVAL: "Đoàn đến",
  COUNTDOWN: "Đếm ngược",
  ROLL_CODE: "Mã danh sách vinh danh",
  FLAG_SALUTE: "Chào cờ",
  SILENCE: "Phút mặc niệm",
  BLACK: "Màn hình đen",
};

const STATUSES: Record<string, string> = {
  DRAFT: "Chưa đủ quyết định",
  SCHEDULED: "Chờ công bố",
  ANNOUNCED: "Đã công bố",
  PRESENTED: "Đã trao",
  RECEIVED_BY_PROXY: "Đã nhận thay",
  DEFERRED: "Hoãn trao",
  ON_HOLD: "Tạm giữ",
  WITHDRAWN: "Đã rút",
  REVOKED: "Đã thu hồi",
};

const CREDENTIALS: Record<string, string> = {
  ISSUED: "Có hiệu lực",
  REVOKED: "Đã thu hồi",
  SUPERSEDED: "Đã thay",
};

/** Every category, in the order of the table of the service. */
export const CATEGORY_CODES: readonly string[] = Object.keys(CATEGORIES);

export const categoryName = (code: string): string => CATEGORIES[code] ?? code;
export const kindName = (code: string): string => KINDS[code] ?? code;
export const verdictName = (code: string): string => VERDICTS[code] ?? code;
export const wayName = (code: string): string => WAYS[code] ?? code;
export const roleName = (code: string): string => ROLES[code] ?? code;
export const cardName = (code: string): string => CARDS[code] ?? code;
export const statusName = (code: string): string => STATUSES[code] ?? code;
export const credentialName = (code: string | null | undefined): string =>
  code ? (CREDENTIALS[code] ?? code) : "Chưa cấp";
