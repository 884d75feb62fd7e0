/** Where the registrar's work stands: one step after the other, and which one to do next. */
import { count } from "../../shared/words/format";
import { countLinked } from "../linking/linking";
import type { Overview, Roll } from "../../shared/line/types";

export interface Step {
  label: string;
  /** The page where it is done, "" for the list itself. */
  to: string;
  done: number;
  of: number;
  /** What the figure counts. */
  what: string;
}

const NO_BADGES = "chưa có thẻ";
const LIST = "Danh sách";
const NOBODY = "chưa có đại biểu";

/** The road from the list to the paper for the day. `roll` null: nobody could say. */
export function roadOf(overview: Overview, roll: Roll | null): Step[] {
  const { delegates, credentialed, papers, opened, seats } = overview;
  const entries = (roll?.entries ?? []).filter((entry) => entry.status !== "REVOKED");
  const linked = countLinked(entries);
  const step = (label: string, to: string, done: number, of: number, what: string): Step => {
    return { label, to, done, of, what };
  };
  const printed = Math.max(0, credentialed - papers.not_printed - papers.changed);
  const list = overview.open_rows ? `đại biểu, ${count(overview.open_rows)} dòng chưa vào` : "đại biểu";
  const toRoll = entries.length ? "#gan-dai-bieu" : "#nhap-khen-thuong";
  const ofRoll = entries.length ? "đã gắn" : "chưa nhập";
  return [
    step(LIST, overview.open_rows ? "#nhap-danh-sach" : "", delegates, overview.cap, list),
    step("Cấp thẻ", "", credentialed, delegates, delegates ? "đã cấp" : NOBODY),
    step("In thẻ", "#in-the", printed, credentialed, credentialed ? "đã in" : NO_BADGES),
    step("Gửi thẻ", "#gui-the", opened, credentialed, credentialed ? "đã mở" : NO_BADGES),
    step("Khen thưởng", toRoll, linked, entries.length, ofRoll),
    step("Xếp ghế", "#xep-ghe", delegates - seats.without, delegates, delegates ? "có ghế" : NOBODY),
    step("Giấy mời, danh sách", "#van-ban", 0, 0, "in trước 60 phút"),
  ];
}

/** A list is begun with its first person; every other step is done when nobody is left. */
export function isDone(step: Step): boolean {
  return step.label === LIST ? step.done > 0 : step.of > 0 && step.done >= step.of;
}

/** The first step that is not done. Paper for the day is never counted: it is printed anew each time. */
export function nextOf(road: Step[]): Step | null {
  return road.find((step) => step.to !== "#van-ban" && !isDone(step)) ?? null;
}
