import { expect, test } from "vitest";
import type { MailAsked, MailShown } from "../../shared/line/types";
import { askedLine, mailLine } from "./said";

const mail: MailShown = {
  mail_id: "m",
  about: "PASS",
  state: "WAITING",
  answer: "",
  answered_at: null,
  due_at: "2026-11-28T01:00:00Z",
};
const asked: MailAsked = {
  asked: 3,
  on_their_way: 0,
  without_badge: 0,
  without_email: 0,
  wrong_email: 0,
  stopped: false,
};

test("nothing is called sent that was only written", () => {
  expect(mailLine(null, false).words).toBe("Chưa gửi thư");
  expect(mailLine(mail, true).words).toBe("Đã soạn, đang dừng");
  expect(askedLine({ ...asked, stopped: true }, false)).toContain("chưa gửi cho ai");
});

test("a letter about a move is not taken for the pass", () => {
  expect(mailLine({ ...mail, about: "MOVE" }, false).words).toBe("Thư báo thay đổi. Đang chờ gửi");
});

test("a refusal says why, and a letter that is put off says when it is tried next", () => {
  expect(mailLine({ ...mail, state: "REFUSED", answer: "Không có hộp thư này." }, false)).toEqual({
    words: "Không có hộp thư này.",
    tone: "bad",
  });
  expect(mailLine({ ...mail, answer: "Máy chủ hẹn gửi lại." }, false).words).toContain("08:00");
});

test("a press names everybody that it left out", () => {
  const words = askedLine({ ...asked, without_email: 2, wrong_email: 1, without_badge: 4 }, true);
  expect(words).toBe(
    "03 thư đang chờ gửi. Không gửi: 04 người chưa có thẻ, 02 người chưa có địa chỉ thư, 01 địa chỉ sai.",
  );
});
