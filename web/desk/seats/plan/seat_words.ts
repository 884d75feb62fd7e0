/** What is said of a seat: who sits there, or for whom it is proposed, and in which block it stands. */
import type { SeatBlock, SeatedPerson } from "../../../shared/line/types";
import { apartOf } from "../../people/apart";

export function seatWords(
  code: string,
  sitter: SeatedPerson | undefined,
  comer: SeatedPerson | undefined,
  block: Pick<SeatBlock, "name"> | undefined,
): string {
  const named = (one: SeatedPerson) =>
    [`${one.form_of_address} ${one.full_name}`.trim(), one.unit_name, apartOf(one)]
      .filter(Boolean)
      .join(", ");
  const who = sitter ? named(sitter) : comer ? `đề xuất cho ${named(comer)}, chưa lưu` : "trống";
  return `Ghế ${code}, ${who}${block ? `, khối ${block.name}` : ""}`;
}
