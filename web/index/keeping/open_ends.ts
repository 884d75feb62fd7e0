/** What is still open in a congress that somebody is about to close, each with how many and where it is finished. */
import { count } from "../../shared/words/format";
import type { PresenceCounts, Privacy, StageState } from "../../shared/line/types";

/** Null: that service did not answer. */
export interface Told {
  readonly ends: Privacy["open_ends"];
  readonly doors: Pick<PresenceCounts, "conflicts" | "conflicts_elsewhere"> | null;
  readonly stage: Pick<StageState, "corrections"> | null;
}

export interface OpenEnd {
  /** What is open, with its number; a sentence where nobody could be asked. */
  words: string;
  /** What the link says, "" where the place is on this page. */
  place: string;
  to: string;
}

type Kind = NonNullable<Privacy["open_ends"]>[number]["kind"];

const ENDS: Record<Kind, readonly [words: string, place: string, to: string]> = {
  WAITING: ["đề cử chờ xét", "Xét duyệt đề cử", "/review/"],
  HELD: ["người đang tạm giữ để xác minh", "Xét duyệt đề cử, mục Tạm giữ", "/review/"],
  NOT_HANDED_IN: ["đề cử đơn vị chưa nộp hoặc chưa nộp lại", "Phân bổ đại biểu", "/places/"],
  CHANGES_ASKED: ["người đơn vị đề nghị sửa, chưa xét", "Bàn đăng ký, mục Đơn vị đề nghị sửa", "/desk/"],
  LEAVE_ASKED: ["người báo vắng có lý do, chưa quyết", "Bàn đăng ký, mục Báo vắng có lý do", "/desk/"],
  OPEN_ROWS: ["dòng của tệp chưa vào danh sách", "Nhập đại biểu", "/desk/#nhap-danh-sach"],
  DOORS: ["phiên còn mở cửa", "", ""],
  LETTERS: ["thư chưa gửi", "Gửi thẻ", "/desk/#gui-the"],
};

/** In the order in which they are finished; none: nothing is open. */
export function openEnds({ ends, doors, stage }: Told, congressId: string): OpenEnd[] {
  const at = (path: string) => {
    const [page, place] = path.split("#");
    return path && `${page}?congress=${congressId}${place ? `#${place}` : ""}`;
  };
  const end = (number: number, words: string, place: string, path: string): OpenEnd => {
    return { words: `${count(number)} ${words}`, place, to: at(path) };
  };
  const found = (ends ?? []).map(({ kind, number }) => end(number, ...ENDS[kind]));
  const conflicts = doors ? doors.conflicts + (doors.conflicts_elsewhere ?? 0) : 0;
  if (conflicts)
    found.push(end(conflicts, "lượt quét mâu thuẫn chưa giải quyết", "Điểm danh trực tiếp", "/live/"));
  if (!doors)
    found.push(
      unasked("Chưa hỏi được các cửa: có thể còn lượt quét mâu thuẫn.", "Điểm danh trực tiếp", at("/live/")),
    );
  const corrections = stage?.corrections?.length ?? 0;
  if (corrections)
    found.push(end(corrections, "lời đính chính chờ người thứ hai", "Danh sách khen thưởng", "/roll/"));
  if (!stage)
    found.push(
      unasked(
        "Chưa hỏi được danh sách khen thưởng: có thể còn lời đính chính chờ duyệt.",
        "Danh sách khen thưởng",
        at("/roll/"),
      ),
    );
  return found;
}

const unasked = (words: string, place: string, to: string): OpenEnd => ({ words, place, to });
