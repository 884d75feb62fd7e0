import { expect, test } from "vitest";
import { headWords } from "./head";

const congress = { code: "GL-V", starts_at: "2026-11-22T00:30:00Z" };

test("F22: the head says which congress of which day, and in which role", () => {
  expect(headWords(congress, { roles: ["ORGANIZER"], may_operate: true })).toEqual({
    congress: "GL-V · 22/11/2026",
    role: "Ban Tổ chức",
  });
  expect(headWords(congress, { roles: ["AUDITOR"], may_operate: false }).role).toBe("Giám sát, chỉ xem");
  expect(headWords({ code: "GL-V", starts_at: null }, null)).toEqual({
    congress: "GL-V · chưa định ngày",
    role: "",
  });
});
