/** Fetches the spreadsheets that go out: who they are about goes in the body, never in an address. */
import { ask, type Problem } from "../../shared/line/answer";
import { asBlob, save, stemOf } from "../../shared/line/download";
import { honors, registration, within } from "../../shared/line/services";

export type ExportKind = "roster" | "missing" | "roll_call" | "seats" | "badges" | "callers";
export const EXPORTS: readonly (readonly [ExportKind, string, string])[] = [
  ["roster", "Danh sách đại biểu", "danh-sach-dai-bieu"],
  ["missing", "Thông tin còn thiếu, để gửi đơn vị", "thong-tin-con-thieu"],
  ["roll_call", "Danh sách ký nhận, để in", "danh-sach-ky-nhan"],
  ["seats", "Danh sách ghế ngồi", "danh-sach-ghe"],
  ["badges", "Thẻ đã in, chưa in, bản in thứ mấy", "danh-sach-the-dai-bieu"],
  ["callers", "Chưa trả lời và số người dự, để gọi điện", "danh-sach-goi-dien"],
];

export interface Wish {
  kind: ExportKind;
  unit_code?: string | null;
  delegate_ids?: string[];
}

/** Fetches and saves one, named by the unit; gives what went wrong, null when nothing did. */
export async function exportPeople(
  congress_id: string,
  wish: Wish,
  unitName?: string,
): Promise<Problem | null> {
  const answer = await ask(
    registration.POST("/congresses/{congress_id}/exports", {
      params: { path: { congress_id } },
      body: wish,
      parseAs: "blob",
      fetch: within(60_000),
    }),
  );
  if (answer.kind !== "ok") return answer.problem;
  const stem = EXPORTS.find(([kind]) => kind === wish.kind)?.[2] ?? "danh-sach";
  save(asBlob(answer.value), `${stemOf(stem, unitName)}.xlsx`);
  return null;
}

/** Fetches and saves the honour roll; gives what went wrong, null when nothing did. */
export async function exportRoll(congress_id: string): Promise<Problem | null> {
  const answer = await ask(
    honors.POST("/congresses/{congress_id}/honour-roll-exports", {
      params: { path: { congress_id } },
      parseAs: "blob",
      fetch: within(60_000),
    }),
  );
  if (answer.kind !== "ok") return answer.problem;
  save(asBlob(answer.value), "danh-sach-khen-thuong.xlsx");
  return null;
}
