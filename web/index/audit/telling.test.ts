import { expect, test } from "vitest";
import type { AuditLine } from "../../shared/line/types";
import { told, who } from "./telling";

const line = { actor: "01990000-0000-7000-8000-000012345678", name: null } as AuditLine;

test("who it was is a name where somebody knows it", () => {
  expect(who({ ...line, name: "Cửa 1, máy 2" }, new Map())).toBe("Cửa 1, máy 2");
  expect(who(line, new Map([[line.actor, "Vi Thử"]]))).toBe("Vi Thử");
  expect(who(line, new Map())).toBe("Mã 12345678");
  expect(who({ ...line, actor: "stranger" }, new Map())).toBe("Người lạ");
});

test("details are words, and what is empty is left out", () => {
  expect(told({ count: 3, route: "/sessions", address: "", roles: ["MC"] })).toBe(
    "số lần 3, đường dẫn /sessions, vai trò “MC”",
  );
});

test("what was only practised says so first, and lists are read as words", () => {
  expect(told({ sequence: 4, rehearsal: true })).toBe("TỔNG DUYỆT, lần công bố 4");
  expect(told({ said: ["Vắng mặt", ""], rehearsal: false })).toBe("nội dung “Vắng mặt”");
  expect(told({ said: [] })).toBe("");
});
