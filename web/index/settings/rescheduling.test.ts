import { expect, test } from "vitest";
import type { Congress } from "../../shared/line/types";
import { editOf, mailedLine, noticeOf, settingsOf } from "./rescheduling";

const CONGRESS = {
  version: 3,
  name: "Đại hội Giả Lập",
  starts_at: "2026-12-20T00:30:00Z",
  venue: "Hội trường A",
  gate_note: "",
  hotline: "0900 000 000",
  public_address: "",
  theme: "Đoàn kết",
  slogans: ["Một", "Hai"],
  sessions: [],
} as unknown as Congress;

test("only what differs is sent, with the version that was seen", () => {
  const form = settingsOf(CONGRESS);
  expect([form.day, form.hour]).toEqual(["20/12/2026", "07:30"]);
  expect(editOf(CONGRESS, form)).toBeNull();
  expect(editOf(CONGRESS, { ...form, venue: " Hội trường B ", slogans: "Một\n\n Ba" })).toEqual({
    version: 3,
    venue: "Hội trường B",
    slogans: ["Một", "Ba"],
  });
  expect(editOf(CONGRESS, { ...form, day: "21/12/2026" })).toEqual({
    version: 3,
    starts_at: "2026-12-21T07:30:00+07:00",
  });
});

const MOVE = {
  version: 4,
  moved_at: "2026-11-01T00:00:00Z",
  actor: "1",
  old_starts_at: CONGRESS.starts_at,
  old_venue: CONGRESS.venue,
  starts_at: "2026-12-21T00:30:00Z",
  venue: CONGRESS.venue,
};

test("a moved day is told with the old one, and that badges hold", () => {
  const notice = noticeOf(MOVE, CONGRESS);
  expect(notice).toContain("dời từ 07:30 ngày 20/12/2026 sang 07:30 ngày 21/12/2026, tại Hội trường A.");
  expect(notice).toContain("vẫn dùng được");
  expect(notice).toContain("0900 000 000");
});

test("a session that moved along is told with its new time, a rehearsal and the opening itself are not", () => {
  const at = {
    kind: "PREPARATORY",
    name: "Phiên trù bị",
    starts_at: "2026-12-20T07:00:00Z",
    rehearsal: false,
  };
  const sessions = [at, { ...at, name: "Tổng duyệt", rehearsal: true }, { ...at, starts_at: MOVE.starts_at }];
  const congress = { ...CONGRESS, sessions } as unknown as Congress;
  const notice = noticeOf(MOVE, congress);
  expect(notice).toContain("Giờ mới của phiên khác: Phiên trù bị 14:00 ngày 20/12/2026.");
  expect(noticeOf({ ...MOVE, starts_at: MOVE.old_starts_at, venue: "B" }, congress)).not.toContain(
    "phiên khác",
  );
});

test("another place is told by its name", () => {
  const notice = noticeOf({ ...MOVE, starts_at: CONGRESS.starts_at, venue: "Hội trường B" }, CONGRESS);
  expect(notice).toContain("chuyển địa điểm đến Hội trường B.");
  expect(notice).not.toContain("dời từ");
});

test("a public address is sent like any other word, and emptied by nothing", () => {
  const form = { ...settingsOf(CONGRESS), public_address: " https://the.example.vn " };
  expect(editOf(CONGRESS, form)).toEqual({ version: 3, public_address: "https://the.example.vn" });
  expect(editOf({ ...CONGRESS, public_address: "https://x.vn" }, settingsOf(CONGRESS))).toEqual({
    version: 3,
    public_address: "",
  });
});

test("who cannot be told by e-mail is counted, and letters that wait say where they are let go", () => {
  const asked = { asked: 3, already: 1, without_email: 2, wrong_email: 1, configured: true, stopped: false };
  expect(mailedLine(asked)).toContain("3 người chưa có e-mail dùng được");
  expect(mailedLine({ ...asked, stopped: true })).toContain("cho gửi ở trang Gửi thẻ");
  expect(mailedLine({ ...asked, configured: false, stopped: true })).toContain("chưa gửi cho ai");
});
