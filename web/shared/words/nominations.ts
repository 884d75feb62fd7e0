/** Words about proposals, and the requests that name what was seen of one. */
import { ANSWERS, type AnswerValue } from "./answers";
import { count } from "./format";
import type { ListedNomination, NominationFile, PlacesCell } from "../line/types";

type CellFigures = PlacesCell["figures"];
export type State = ListedNomination["state"];
export type Hold = NominationFile["hold"];

export const STATES: Record<State, string> = {
  DRAFT: "Đang lập",
  SUBMITTED: "Đã nộp, chờ xét",
  RETURNED: "Trả lại để bổ sung",
  APPROVED: "Đã duyệt",
  REJECTED: "Không duyệt",
  SUMMONED: "Đã triệu tập",
  CONFIRMED: "Xác nhận dự",
  DECLINED: "Báo không dự",
  CREDENTIALED: "Đã có thẻ",
  CHECKED_IN: "Đã điểm danh",
  ABSENT_EXCUSED: "Vắng có phép",
  ABSENT_UNEXCUSED: "Vắng không phép",
  REPLACED: "Đã được thay",
  WITHDRAWN: "Đã rút tên",
};

export const HOLDS: readonly (readonly [Hold, string])[] = [
  ["DISCIPLINE", "đang xem xét kỷ luật"],
  ["INSPECTION", "đang thanh tra, kiểm tra"],
  ["COMPLAINT", "đang xác minh đơn thư"],
];

export const holdWords = (hold: Hold): string => HOLDS.find(([code]) => code === hold)?.[1] ?? "";

/** How far somebody is: what was decided on, and of a delegate what letter, answer, badge and door tell. */
export function farWords(one: {
  state: State;
  how_far?: State | undefined;
  awaited?: boolean | undefined;
  leave?: AnswerValue | null | undefined;
}): string {
  if (one.state !== "APPROVED") return STATES[one.state];
  // while people arrive nobody is absent: what was granted or nothing is all that is known
  if (one.awaited) return one.leave === "LATE" ? ANSWERS.LATE : "Chưa có mặt";
  return STATES[one.how_far ?? one.state];
}

/** Whether something was refused because the person is in the hall: it is done once that is known to who asks. */
export const refusedInside = (problem: object | null): boolean =>
  problem !== null && "refused" in problem && problem.refused === "INSIDE";

/** The states in which the unit may still write. */
export const OPEN: readonly State[] = ["DRAFT", "SUBMITTED", "RETURNED"];

/** What a command on a proposal says of what was seen: `seen(id, 3)` -> path and If-Match `"3"`. */
export function seen(delegate_id: string, version: number) {
  return { path: { delegate_id }, header: { "if-match": `"${version}"` } };
}

export interface Difference {
  label: string;
  before: string;
  now: string;
}

/** What differs between what somebody saw of a proposal and what it is by now. */
export function differences(
  before: NominationFile,
  now: NominationFile,
  labels: ReadonlyMap<string, string>,
  /** A value as people read it: codes of choices are none of theirs. */
  words: (name: string, value: string) => string = (_, value) => value,
): Difference[] {
  const found = [...otherStanding(before, now), ...otherWords(before.person, now.person, labels, words)];
  if (before.evidence.length !== now.evidence.length)
    found.push({
      label: "Minh chứng",
      before: `${count(before.evidence.length)} tệp`,
      now: `${count(now.evidence.length)} tệp`,
    });
  return found;
}

function otherStanding(before: NominationFile, now: NominationFile): Difference[] {
  const found = [];
  if (before.state !== now.state)
    found.push({ label: "Tình trạng", before: STATES[before.state], now: STATES[now.state] });
  if (before.hold !== now.hold)
    found.push({
      label: "Tạm giữ",
      before: holdWords(before.hold) || "không",
      now: holdWords(now.hold) || "không",
    });
  if (before.alternate !== now.alternate)
    found.push({ label: "Dự khuyết", before: rank(before.alternate), now: rank(now.alternate) });
  return found;
}

type Proposed = NominationFile["person"];

function otherWords(
  before: Proposed,
  now: Proposed,
  labels: ReadonlyMap<string, string>,
  words: (name: string, value: string) => string,
): Difference[] {
  const found = [];
  for (const [name, label] of labels) {
    const [was, is] = [plain(before, name), plain(now, name)];
    if (was !== is)
      found.push({ label, before: words(name, was) || "chưa có", now: words(name, is) || "chưa có" });
  }
  for (const name of new Set([...before.missing, ...now.missing]))
    if (!labels.has(name) || plain(before, name) === plain(now, name)) {
      const [was, is] = [before.missing.includes(name), now.missing.includes(name)];
      if (was !== is)
        found.push({
          label: labels.get(name) ?? name,
          before: was ? "chưa có" : "đã có",
          now: is ? "chưa có" : "đã có",
        });
    }
  return found;
}

const rank = (alternate: number | null): string => (alternate === null ? "không" : `thứ ${alternate}`);

function plain(person: Proposed, name: string): string {
  const value = (person as unknown as Record<string, unknown>)[name];
  return typeof value === "string" ? value : "";
}

/** How far the people of a cell of the table of places are: who stands in a place, waits, or no longer does; "" for nobody. */
export function cellWords(figures: CellFigures): string {
  const told: readonly (readonly [number, string])[] = [
    [figures.approved, "duyệt"],
    [figures.submitted, "chờ"],
    [figures.nominated, "chưa nộp"],
    [figures.alternates, "dự khuyết"],
    [figures.rejected, "không duyệt"],
    [figures.replaced, "được thay"],
    [figures.withdrawn, "rút tên"],
    [figures.present, "có mặt"],
  ];
  return told
    .filter(([number]) => number)
    .map(([number, words]) => `${count(number)} ${words}`)
    .join(", ");
}
