/** What is left to do with the roll, as views of it; and how it is searched. */
import type { Misfit } from "../board/layout/check";
import { fold } from "../shared/words/fold";
import type { ProofLine } from "../shared/line/types";

export type View = "all" | "corrected" | "unapproved" | "unlinked" | "doubtful" | "misfit" | "unplaced";

export const VIEWS: readonly (readonly [View, string])[] = [
  ["all", "Tất cả"],
  ["corrected", "Đính chính chờ duyệt"],
  ["unapproved", "Chưa duyệt lời"],
  ["unlinked", "Chưa rõ người nhận"],
  ["doubtful", "Cần xem lại"],
  ["misfit", "Không vừa màn hình"],
  ["unplaced", "Chưa xếp chỗ"],
];

/** What the fit check found of an entry; null while it has not come to it. */
export type Fit = (line: ProofLine) => readonly Misfit[] | null;

const standing = (line: ProofLine) => line.status !== "REVOKED";

export function isIn(view: View, line: ProofLine, fit: Fit): boolean {
  switch (view) {
    case "all":
      return true;
    case "corrected":
      return standing(line) && Boolean(line.correction);
    case "unapproved":
      return standing(line) && (line.approval !== "APPROVED" || Boolean(line.correction));
    case "unlinked":
      return standing(line) && !line.is_linked;
    case "doubtful":
      return standing(line) && line.doubts.length > 0;
    case "misfit":
      return standing(line) && (fit(line)?.length ?? 0) > 0;
    case "unplaced":
      return !line.placed;
  }
}

/** The text in which an entry is found: without accents, with its numbers. */
export function searchable(line: ProofLine): string {
  const { words, decision } = line;
  const said = [words.name, words.unit_name, words.award_name, decision.number, line.delegate_code];
  return ` ${line.order} ${fold(said.join(" "))}`;
}

/** Whether all words that were typed stand in the text, in any order; a number alone is the place in the roll. */
export function isFound(text: string, sought: string): boolean {
  const asked = fold(sought).split(" ").filter(Boolean);
  if (asked.length === 1 && /^\d{1,4}$/.test(asked[0]!)) return text.startsWith(` ${asked[0]} `);
  const said = text.slice(text.indexOf(" ", 1)); // behind the place, which is asked for alone
  return asked.every((word) => said.includes(word));
}

/** The next line behind `at` that `wanted` holds for, from the top again after the last; null where there is none. */
export function nextAfter(
  lines: readonly ProofLine[],
  at: string | null,
  wanted: (line: ProofLine) => boolean,
): ProofLine | null {
  const place = lines.findIndex((line) => line.entry_id === at);
  const around = [...lines.slice(place + 1), ...lines.slice(0, Math.max(0, place))];
  return around.find(wanted) ?? null;
}

/** Which entry is open among those that are shown: the one that was, else the first; null where nothing is shown. */
export const openIn = (shown: readonly ProofLine[], openId: string | null): string | null =>
  (shown.find((line) => line.entry_id === openId) ?? shown[0])?.entry_id ?? null;
