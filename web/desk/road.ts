/** Where the registrar's work stands: one step after the other, and which one to do next. */
import type { Overview, Roll } from "../shared/types";

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
  const linked = entries.filter((entry) => entry.representative).length;
  return [
    {
      label: LIST,
      to: overview.open_rows ? "#nhap-danh-sach" : "",
      done: delegates,
      of: overview.cap,
      what: overview.open_rows ? `đại biểu, ${overview.open_rows} dòng chưa vào` : "đại biểu",
    },
    { label: "Cấp thẻ", to: "", done: credentialed, of: delegates, what: delegates ? "đã cấp" : NOBODY },
    {
      label: "In thẻ",
      to: "#in-the",
      done: Math.max(0, credentialed - papers.not_printed - papers.changed),
      of: credentialed,
      what: credentialed ? "bản in còn đúng" : NO_BADGES,
    },
    {
      label: "Gửi thẻ",
      to: "#gui-the",
      done: opened,
      of: credentialed,
      what: credentialed ? "đã mở" : NO_BADGES,
    },
    {
      label: "Khen thưởng",
      to: entries.length ? "#gan-dai-bieu" : "#nhap-khen-thuong",
      done: linked,
      of: entries.length,
      what: entries.length ? "gắn với đại biểu" : "chưa có danh sách",
    },
    {
      label: "Xếp ghế",
      to: "#xep-ghe",
      done: delegates - seats.without,
      of: delegates,
      what: delegates ? "có ghế" : NOBODY,
    },
    { label: "Giấy mời, danh sách", to: "#van-ban", done: 0, of: 0, what: "in trước 60 phút" },
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
