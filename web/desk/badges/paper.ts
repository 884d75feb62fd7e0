/** What is said of a badge's paper. */
import { date } from "../../shared/words/format";
import type { Delegate } from "../../shared/line/types";

export function paperLine({ print_state, printed_at, edition }: NonNullable<Delegate["paper"]>): string {
  if (print_state === "NOT_PRINTED") return "Chưa in";
  const printed = `in ${date(printed_at)}, bản ${edition}`;
  return print_state === "CHANGED" ? `Đổi sau khi in (${printed})` : `Đã ${printed}`;
}
