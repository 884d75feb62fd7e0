/** What is said of letters: how one stands, and what a press did. */
import { clockTime, count, date } from "../../shared/words/format";
import type { MailAsked, MailShown } from "../../shared/line/types";

export type Tone = "good" | "warn" | "bad" | "soft";

/** How somebody's newest letter stands. `stopped`: letters wait for somebody to let them go. */
export function mailLine(
  mail: MailShown | null | undefined,
  stopped: boolean,
): { words: string; tone: Tone } {
  if (!mail) return { words: "Chưa gửi thư", tone: "soft" };
  const line = stateLine(mail, stopped);
  return mail.about === "MOVE" ? { ...line, words: `Thư báo thay đổi. ${line.words}` } : line;
}

function stateLine(mail: MailShown, stopped: boolean): { words: string; tone: Tone } {
  const at = mail.answered_at ? ` lúc ${clockTime(mail.answered_at)} ${date(mail.answered_at)}` : "";
  switch (mail.state) {
    case "SENT":
      return { words: `Đã gửi${at}`, tone: "good" };
    case "GOING":
      return { words: "Đang gửi", tone: "soft" };
    case "WAITING":
      if (stopped) return { words: "Đã soạn, đang dừng", tone: "warn" };
      if (mail.answer) return { words: `${mail.answer} Lần tới: ${clockTime(mail.due_at)}.`, tone: "warn" };
      return { words: "Đang chờ gửi", tone: "soft" };
    default:
      return { words: mail.answer, tone: "bad" };
  }
}

/** What a press did, with everybody it left out. */
export function askedLine(asked: MailAsked, configured: boolean): string {
  const done = configured
    ? `${count(asked.asked)} thư đang chờ gửi.`
    : `Đã soạn ${count(asked.asked)} thư để xem; chưa gửi cho ai vì chưa khai máy chủ thư.`;
  const left = [
    asked.on_their_way ? `${count(asked.on_their_way)} người đã có thư đang chờ` : "",
    asked.without_badge ? `${count(asked.without_badge)} người chưa có thẻ` : "",
    asked.without_email ? `${count(asked.without_email)} người chưa có địa chỉ thư` : "",
    asked.wrong_email ? `${count(asked.wrong_email)} địa chỉ sai` : "",
  ].filter(Boolean);
  const held = configured && asked.stopped ? " Việc gửi đang dừng." : "";
  return `${done}${left.length ? ` Không gửi: ${left.join(", ")}.` : ""}${held}`;
}
