/** What is said of documents and their makings. */
import { clockTime, count, date } from "../../shared/words/format";
import type { DocumentKind, DocumentRun, LetterKind, UnitReaders } from "../../shared/line/types";

export const DOCUMENTS: readonly (readonly [DocumentKind, string, string])[] = [
  ["SUMMONS", "Giấy triệu tập", "gửi đại biểu chính thức"],
  ["INVITATION", "Giấy mời", "gửi khách mời"],
  ["ROSTER", "Danh sách đại biểu", "từng đoàn một trang riêng"],
  ["ROLL_CALL", "Danh sách điểm danh", "từng đoàn, có ô ký tên"],
];
const NAMES = Object.fromEntries(DOCUMENTS.map(([kind, name]) => [kind, name])) as Record<
  DocumentKind,
  string
>;
const FILES: Record<DocumentKind, string> = {
  SUMMONS: "giay-trieu-tap",
  INVITATION: "giay-moi",
  ROSTER: "danh-sach-theo-doan",
  ROLL_CALL: "danh-sach-diem-danh",
};

export const nameOf = (kind: DocumentKind): string => NAMES[kind];
export const fileOf = (kind: DocumentKind): string => FILES[kind];
export const isLetter = (kind: DocumentKind): kind is LetterKind =>
  kind === "SUMMONS" || kind === "INVITATION";

/** For how many people a document would be made, of some units. */
export function readersOf(units: readonly UnitReaders[], kind: DocumentKind, unit: string): number {
  const counted = units.filter((one) => !unit || one.unit_code === unit);
  const of = (one: UnitReaders) =>
    kind === "SUMMONS" ? one.summonses : kind === "INVITATION" ? one.invitations : one.people;
  return counted.reduce((sum, one) => sum + of(one), 0);
}

/** How many of those who get this letter have no badge yet. */
export function withoutCodeOf(units: readonly UnitReaders[], kind: DocumentKind, unit: string): number {
  const counted = units.filter((one) => !unit || one.unit_code === unit);
  const of = (one: UnitReaders) =>
    kind === "SUMMONS"
      ? one.summonses_without_code
      : kind === "INVITATION"
        ? one.invitations_without_code
        : 0;
  return counted.reduce((sum, one) => sum + of(one), 0);
}

export function runLine(run: DocumentRun): string {
  const codes = run.without_code ? `, ${count(run.without_code)} người chưa có thẻ nên giấy không có mã` : "";
  return `${NAMES[run.document]}: ${count(run.people)} người${codes}, ${run.form === "DOCX" ? "Word" : "PDF"}, ${clockTime(run.began_at)} ${date(run.began_at)}`;
}
