/** Which pages there are, for whom, and how one comes back to a page after signing in. */

export interface Page {
  path: string;
  name: string;
  about: string;
  group: string;
  /** Any of these roles may open it. */
  roles: string[];
}

export const PAGES: Page[] = [
  {
    path: "/unit/",
    name: "Đề cử của đơn vị",
    about: "Chỗ của đơn vị mình, thêm người, nhập tệp, ảnh, minh chứng, nộp trước hạn và xem kết quả.",
    group: "Trước ngày đại hội",
    roles: ["UNIT_REGISTRAR"],
  },
  {
    path: "/desk/",
    name: "Bàn đăng ký",
    about: "Nhập danh sách đại biểu và danh sách khen thưởng, sửa thông tin, cấp và in lại thẻ.",
    group: "Trước ngày đại hội",
    roles: ["ORGANIZER", "REVIEWER", "UNIT_REGISTRAR", "AUDITOR"],
  },
  {
    path: "/places/",
    name: "Phân bổ đại biểu",
    about: "Mỗi đơn vị được bao nhiêu chỗ ở từng thành phần, ai đã ngồi vào đó, hạn nộp, chuyển và thu chỗ.",
    group: "Trước ngày đại hội",
    roles: ["ORGANIZER", "REVIEWER", "AUDITOR"],
  },
  {
    path: "/review/",
    name: "Xét duyệt đề cử",
    about: "Hồ sơ các đơn vị đã nộp: duyệt, trả lại, không duyệt, dự khuyết theo thứ tự, tạm giữ.",
    group: "Trước ngày đại hội",
    roles: ["ORGANIZER", "REVIEWER"],
  },
  {
    path: "/roll/",
    name: "Danh sách khen thưởng",
    about: "Đối chiếu từng mục với quyết định, duyệt lời, xem thẻ có vừa màn hình, chốt thứ tự công bố.",
    group: "Trước ngày đại hội",
    roles: ["ORGANIZER", "HONORS_EDITOR", "HONORS_APPROVER", "AUDITOR"],
  },
  {
    path: "/report/",
    name: "Cơ cấu và báo cáo",
    about:
      "Cơ cấu đại biểu so với mục tiêu, thử một tệp trước khi nhập; báo cáo thẩm tra tư cách, chốt lúc khai mạc.",
    group: "Trước ngày đại hội",
    roles: ["ORGANIZER", "REVIEWER", "AUDITOR"],
  },
  {
    path: "/live/",
    name: "Điểm danh trực tiếp",
    about: "Bao nhiêu đại biểu đã có mặt, đoàn nào còn thiếu, lãnh đạo nào chưa đến.",
    group: "Trong giờ đón tiếp",
    roles: ["ORGANIZER", "AUDITOR"],
  },
  {
    path: "/reception/",
    name: "Đón lãnh đạo",
    about:
      "Thứ tự lễ tân, ai đã đến, xe, phòng chờ, người đi thay; chốt danh sách giới thiệu cho người dẫn chương trình.",
    group: "Trong giờ đón tiếp",
    roles: ["ORGANIZER", "AUDITOR"],
  },
  {
    path: "/scan/",
    name: "Quét thẻ",
    about: "Mở trên điện thoại hoặc máy tính ở cửa, ghép một lần bằng mã 12 số, dùng được cả khi mất mạng.",
    group: "Trong giờ đón tiếp",
    roles: ["ORGANIZER"],
  },
  {
    path: "/kiosk/",
    name: "Máy tự phục vụ",
    about:
      "Máy tính bảng đứng một mình ở cửa: đại biểu tự đưa thẻ, được chào và chỉ ghế; có vướng thì gọi lễ tân.",
    group: "Trong giờ đón tiếp",
    roles: ["ORGANIZER"],
  },
  {
    path: "/venue/",
    name: "Mã QR ở cửa",
    about: "Màn hình ở cửa hiện mã đổi sau mỗi 15 giây, đại biểu tự điểm danh bằng điện thoại của mình.",
    group: "Trong giờ đón tiếp",
    roles: ["ORGANIZER"],
  },
  {
    path: "/programme/",
    name: "Chương trình",
    about: "Soạn các mục, người trình bày, số phút; trong buổi: mục đang diễn ra, còn bao lâu, muộn hay sớm.",
    group: "Trên sân khấu",
    roles: ["ORGANIZER", "STAGE", "MC"],
  },
  {
    path: "/stage/",
    name: "Điều khiển sân khấu",
    about: "Công bố từng tập thể, hộ gia đình, cá nhân và chọn thẻ trên màn hình lớn.",
    group: "Trên sân khấu",
    roles: ["ORGANIZER", "STAGE"],
  },
  {
    path: "/mc/",
    name: "Lời dẫn",
    about: "Người dẫn chương trình đọc tên đang công bố và ba tên tiếp sau.",
    group: "Trên sân khấu",
    roles: ["ORGANIZER", "STAGE", "MC"],
  },
  {
    path: "/backstage/",
    name: "Cánh gà",
    about: "Điện thoại sau sân khấu: ai phải đứng chờ, ai vắng, đã trao bằng số nào, còn phải trao những ai.",
    group: "Trên sân khấu",
    roles: ["ORGANIZER", "STAGE", "BACKSTAGE"],
  },
  {
    path: "/board/",
    name: "Màn hình lớn",
    about: "Mở toàn màn hình (phím F) trên máy nối với màn LED, ghép một lần bằng mã 12 số.",
    group: "Trên sân khấu",
    roles: ["ORGANIZER", "STAGE", "SCREEN"],
  },
  {
    path: "/tv/",
    name: "Dòng chữ truyền hình",
    about:
      "Nền trong suốt cho bàn trộn hình của đài: tên đang công bố ở mép dưới, ghép một lần bằng mã 12 số.",
    group: "Trên sân khấu",
    roles: ["ORGANIZER", "STAGE"],
  },
  {
    path: "/results/",
    name: "Kết quả và giấy tờ",
    about:
      "Số liệu của lễ, biên bản, giấy chứng nhận trên nền của cơ quan, kỷ yếu; hệ thống khác được báo tin.",
    group: "Sau lễ trao thưởng",
    roles: ["ORGANIZER", "HONORS_EDITOR", "HONORS_APPROVER", "AUDITOR"],
  },
  {
    path: "/desk/#trang-dai-hoi",
    name: "Trang đại hội",
    about:
      "Một mã QR cho mọi người: chương trình, tài liệu, thông báo, tra ghế, đường đến; đăng tài liệu và in tờ treo ở đây.",
    group: "Cho mọi người",
    roles: ["ORGANIZER"],
  },
  {
    path: "/feed",
    name: "Danh sách đã công bố",
    about: "Trang ai cũng xem được: tên có ngay sau khi công bố, tìm không cần dấu, bảng tính cho báo chí.",
    group: "Cho mọi người",
    roles: ["ORGANIZER", "AUDITOR", "STAGE", "HONORS_EDITOR", "HONORS_APPROVER"],
  },
];

/** The pages that somebody with these roles may open, in groups and in their order. */
export function pagesFor(roles: readonly string[]): { group: string; pages: Page[] }[] {
  const groups = new Map<string, Page[]>();
  for (const page of PAGES.filter((one) => one.roles.some((role) => roles.includes(role)))) {
    groups.set(page.group, [...(groups.get(page.group) ?? []), page]);
  }
  return [...groups].map(([group, pages]) => ({ group, pages }));
}

/** Pages that say by themselves which congress they are of: paired by a code, or for everybody. */
const OF_NO_CHOICE = ["/scan/", "/kiosk/", "/venue/", "/board/", "/tv/", "/feed"];

/** The address of a page in this congress, so that a new tab opens the same one: "/desk/?congress=…#trang-dai-hoi". */
export function pageOf(path: string, congressId: string): string {
  if (OF_NO_CHOICE.includes(path)) return path;
  const [page, part] = path.split("#");
  return `${page}?congress=${congressId}${part ? `#${part}` : ""}`;
}

const HERE = "https://here.invalid";

/** The page of our own that asked for signing in; null for none or for an address of somebody else. */
export function wayBack(search: string): string | null {
  const next = new URLSearchParams(search).get("next") ?? "";
  if (!next.startsWith("/")) return null;
  try {
    const url = new URL(next, HERE); // as the browser will read it: it drops tabs and line ends, and takes \ for /
    // "/.//there" has the path "//there", and that is somebody else's address
    const own = url.origin === HERE && url.pathname !== "/" && !url.pathname.startsWith("//");
    return own ? url.pathname + url.search + url.hash : null;
  } catch {
    return null;
  }
}
