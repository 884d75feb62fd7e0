/** What changes of a congress after invitations are out, and the words in which those who are invited hear of it. */
import { clockTime, date, whole } from "../../shared/words/format";
import type { AskedToTell, Congress, CongressEdit, Telling } from "../../shared/line/types";
import { momentOf } from "../sittings/sitting";

/** The form: `day` is "09/09/2025", `hour` is "08:00", `slogans` one a line. */
export interface Settings {
  day: string;
  hour: string;
  venue: string;
  gate_note: string;
  hotline: string;
  theme: string;
  slogans: string;
  place: string;
  province: string;
  /** As it stands in the name, e.g. "thành phố Hải Phòng". */
  host: string;
  ordinal: string;
  term: string;
  review_period: string;
  /** As typed. */
  max_delegates: string;
  /** Where passes open, "" for the installation's own. */
  public_address: string;
}

const TEXTS = [
  "venue",
  "gate_note",
  "hotline",
  "theme",
  "place",
  "province",
  "host",
  "ordinal",
  "term",
  "review_period",
  "public_address",
] as const;

export function settingsOf(congress: Congress): Settings {
  const { starts_at, slogans } = congress;
  const texts = Object.fromEntries(TEXTS.map((name) => [name, congress[name] ?? ""]));
  return {
    ...(texts as Record<(typeof TEXTS)[number], string>),
    slogans: slogans.join("\n"),
    day: date(starts_at),
    hour: clockTime(starts_at),
    max_delegates: String(congress.max_delegates),
  };
}

/** What is different, for the congress as it was read; null when nothing is. */
export function editOf(congress: Congress, form: Settings): CongressEdit | null {
  const was = settingsOf(congress);
  const texts = TEXTS.filter((name) => form[name] !== was[name]);
  const edit: CongressEdit = { version: congress.version };
  for (const name of texts) edit[name] = form[name].trim();
  if (form.day !== was.day || form.hour !== was.hour) edit.starts_at = momentOf(form.day, form.hour);
  if (form.max_delegates !== was.max_delegates) edit.max_delegates = Number(form.max_delegates);
  if (form.slogans !== was.slogans)
    edit.slogans = form.slogans
      .split("\n")
      .map((line) => line.trim())
      .filter(Boolean);
  return Object.keys(edit).length > 1 ? edit : null;
}

type Move = NonNullable<Telling["move"]>;

/** The text for Zalo about a move of `congress`; the move's old values are what people know so far. */
export function noticeOf(move: Move, congress: Pick<Congress, "name" | "hotline" | "sessions">): string {
  const when = (moment: string) => `${clockTime(moment)} ngày ${date(moment)}`;
  const moved = move.old_venue !== move.venue;
  const said = [];
  if (move.old_starts_at !== move.starts_at)
    said.push(`dời từ ${when(move.old_starts_at)} sang ${when(move.starts_at)}`);
  if (moved) said.push(`chuyển địa điểm đến ${move.venue}`);
  const where = moved ? "" : `, tại ${move.venue}`;
  const others = congress.sessions
    .filter((one) => !one.rehearsal && Date.parse(one.starts_at) !== Date.parse(move.starts_at))
    .map((one) => `${one.name} ${when(one.starts_at)}`);
  const beside =
    move.old_starts_at !== move.starts_at && others.length
      ? ` Giờ mới của phiên khác: ${others.join("; ")}.`
      : "";
  const hotline = congress.hotline ? ` Cần hỏi xin gọi ${congress.hotline}.` : "";
  return (
    `Kính gửi quý đại biểu: ${congress.name} ${said.join(", ")}${where}.${beside} ` +
    `Thẻ và mã QR đã cấp vẫn dùng được, không cần đổi; xin mở lại thẻ điện tử để xem giờ mới.${hotline}`
  );
}

/** What became of the press that writes to those who have an address. */
export function mailedLine({ asked, already, configured, stopped, ...no }: AskedToTell): string {
  const lacks = no.without_email + no.wrong_email;
  const written = configured
    ? `✓ ${whole(asked)} thư báo đang chờ gửi`
    : `Đã soạn ${whole(asked)} thư báo để xem ở trang Gửi thẻ, chưa gửi cho ai vì chưa khai máy chủ thư`;
  const parts = [
    asked ? written : "Không có thư nào mới",
    already ? `${whole(already)} người đã có thư` : "",
    lacks ? `${whole(lacks)} người chưa có e-mail dùng được: xin gọi hoặc nhắn Zalo` : "",
  ];
  const held = configured && stopped && asked ? " Thư đang dừng: xem và cho gửi ở trang Gửi thẻ." : "";
  return `${parts.filter(Boolean).join("; ")}.${held}`;
}
