import { expect, test } from "vitest";
import type { AuditLine } from "../../shared/line/types";
import { statusName } from "../../shared/words/words";
import { fileOf, idsOf, told, who, whom } from "./telling";

const line = {
  actor: "01990000-0000-7000-8000-000012345678",
  subject: "01990000-0000-7000-8000-0000abcdef12",
  name: null,
  action: "delegate.withdrawn",
} as AuditLine;

test("who it was is a name where somebody knows it", () => {
  expect(who({ ...line, name: "Cửa 1, máy 2" }, new Map())).toBe("Cửa 1, máy 2");
  expect(who(line, new Map([[line.actor, "Vi Thử"]]))).toBe("Vi Thử");
  expect(who(line, new Map())).toBe("Mã 12345678");
  expect(who({ ...line, actor: "stranger" }, new Map())).toBe("Người lạ");
  expect(who({ ...line, actor: "system" }, new Map())).toBe("Hệ thống");
  expect(who({ ...line, actor: "command line" }, new Map())).toBe("Dòng lệnh trên máy chủ");
  expect(who({ ...line, actor: "somebody of a later release" }, new Map())).toBe(
    "somebody of a later release",
  );
});

test("whom it was done to is a name, a code that people know, or the end of an id", () => {
  expect(whom(line, new Map([[line.subject, "Vi Thử An"]]))).toBe("Vi Thử An");
  expect(whom(line, new Map())).toBe("Mã abcdef12");
  expect(whom({ ...line, subject: "SYT" }, new Map())).toBe("SYT");
  expect(idsOf([line, { ...line, actor: "stranger" }])).toEqual([line.actor, line.subject]);
});

test("details are words without routes, ids and our own codes, and what is empty is left out", () => {
  expect(
    told({
      count: 3,
      route: "/congresses/{congress_id}/delegates",
      address: "",
      roles: ["MC"],
      batch: line.actor,
      unit: line.actor,
      movements: [[5, null, ["SYT", "X"]]],
      closes_at: "2026-12-01T03:00:00+00:00",
      disabled: true,
    }),
  ).toBe(
    "số lần 03, ở danh sách đại biểu, vai trò “Người dẫn chương trình”, chuyển chỗ 01 mục, hạn nộp 10:00 ngày 01/12/2026, ngừng dùng: có",
  );
});

test("a sign-in says where and how it was, and no name of a field stands without what it says", () => {
  const failed = { count: 1, route: "/sessions", address: "0123456789abcdef" };
  expect(told(failed)).toBe("số lần 01, ở trang đăng nhập, dấu địa chỉ mạng 0123456789abcdef");
  expect(told({ by: "password" })).toBe("bằng mật khẩu");
  expect(told({ sessions: [line.actor, line.subject] })).toBe("số phiên 02");
  expect(told({ by: line.actor, status: "WITHDRAWN", unit: null })).toBe(
    `tình trạng ${statusName("WITHDRAWN")}`,
  );
  expect(told({ count: 2, route: "/congresses/{congress_id}/sessions" })).toBe("số lần 02, ở phần phiên họp");
});

test("what was done at the doors is told in words, and a code without words is left out", () => {
  expect(told({ settlement: "LET_OUT", conflict: "REVOKED" })).toBe("giải quyết cho ra");
  expect(told({ gate_id: line.actor, gate: "Cửa B" })).toBe("cửa Cửa B");
  expect(told({ direction: "OUT" })).toBe("chiều ra");
  expect(told({ answer: "SOMETHING_NEW" })).toBe("");
});

test("what was only practised says so first, and lists are read as words", () => {
  expect(told({ sequence: 4, rehearsal: true })).toBe("TỔNG DUYỆT, lần công bố 4");
  expect(told({ said: ["Vắng mặt", ""], rehearsal: false })).toBe("nội dung “Vắng mặt”");
  expect(told({ said: [] })).toBe("");
  expect(told({ roles: ["ORGANIZER"], opened: true })).toBe("vai trò “Ban Tổ chức”, mở mới: có");
});

test("a trail that is taken along is called what the page calls its part", () => {
  expect(fileOf("registration")).toBe("nhat-ky-dai-bieu-va-tai-khoan.xlsx");
  expect(fileOf("checkin")).toBe("nhat-ky-cua-va-may-quet.xlsx");
  expect(fileOf("honors")).toBe("nhat-ky-khen-thuong-va-san-khau.xlsx");
});

test.each([
  ["QR", "khóa của thẻ"],
  ["TOKEN", "khóa của phiên đăng nhập"],
  ["PERSONAL", "khóa của thông tin được niêm phong"],
  ["MARK", "khóa của dấu số định danh"],
  ["PASS", "khóa của đường dẫn thẻ điện tử"],
])("a key says whose it is, and nothing of how it is kept: %s", (purpose, said) => {
  for (const subject of ["4", "0eefa41476167675", "pass", "0190f7a4-0000-7000-8000-000000000009"])
    expect(whom({ ...line, action: "key.rotated", subject }, new Map())).toBe("");
  expect(told({ purpose })).toBe(said);
});
