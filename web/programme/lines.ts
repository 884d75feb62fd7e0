/** The programme as somebody writes it: one line an item, with a time of the day as people type it. */
import type { Programme, ProgrammeItem, ProgrammeLine } from "../shared/line/types";

export type Kind = ProgrammeItem["kind"];

export const KINDS: Record<Kind, string> = {
  CEREMONY: "Nghi lễ",
  REPORT: "Báo cáo",
  SPEECH: "Tham luận, phát biểu",
  FILM: "Phim",
  EXCHANGE: "Giao lưu",
  HONOURS: "Trao thưởng",
  BREAK: "Giải lao",
};

/** One line of the form; `key` names it on the page, `at` is "08:30" or "". */
export interface Line {
  key: number;
  number: number | null;
  kind: Kind;
  title: string;
  minutes: string;
  at: string;
  speaker: string;
  alternate: string;
  notes: string;
  /** Whether it is being held or was: such a line stays. */
  held: boolean;
}

export function linesOf({ items }: Pick<Programme, "items">): Line[] {
  return items.map((item) => ({
    key: item.number,
    number: item.number,
    kind: item.kind,
    title: item.title,
    minutes: String(item.minutes),
    at: timeOf(item.at_minute),
    speaker: item.speaker,
    alternate: item.alternate,
    notes: item.notes,
    held: item.state === "RUNNING" || item.state === "DONE",
  }));
}

export function timeOf(minute: number | null | undefined): string {
  if (minute === null || minute === undefined) return "";
  return `${String(Math.floor(minute / 60)).padStart(2, "0")}:${String(minute % 60).padStart(2, "0")}`;
}

/** "8h30", "08:30", "8 giờ 30", "14h" and what people write after it ("7h30’ phút") -> minute of the day; null for none of it. */
export function minuteOf(typed: string): number | null {
  const found = /^\s*(\d{1,2})\s*(?:[:h]|giờ)\s*(\d{1,2})?/i.exec(typed);
  if (!found) return null;
  const [hours, minutes] = [Number(found[1]), Number(found[2] ?? 0)];
  return hours < 24 && minutes < 60 ? hours * 60 + minutes : null;
}

/** What is wrong with a line, in words that say what to do; "" for nothing. */
export function wrong(line: Line): string {
  if (!line.title.trim()) return "Ghi tên mục.";
  const minutes = Number(line.minutes);
  if (!Number.isInteger(minutes) || minutes < 1 || minutes > 600) return "Số phút từ 1 đến 600.";
  if (line.at.trim() && minuteOf(line.at) === null) return "Giờ bắt đầu như 8:30 hoặc 8h30.";
  return "";
}

export function sent(line: Line): ProgrammeLine {
  return {
    number: line.number,
    kind: line.kind,
    title: line.title.trim(),
    minutes: Number(line.minutes),
    at_minute: line.at.trim() ? minuteOf(line.at) : null,
    speaker: line.speaker.trim(),
    alternate: line.alternate.trim(),
    notes: line.notes.trim(),
  };
}

/** The lines with one of them moved by `step` places. */
export function moved(lines: Line[], at: number, step: -1 | 1): Line[] {
  const to = at + step;
  if (to < 0 || to >= lines.length) return lines;
  const after = [...lines];
  [after[at], after[to]] = [after[to]!, after[at]!];
  return after;
}
