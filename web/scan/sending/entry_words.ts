/** What the list of scans says of one of them, in Vietnamese. */
import type { Entry } from "./entry";
import type { Roster } from "../keeping/roster";
import type { Presence } from "./wire";
import { told } from "../../shared/words/told";
import { moment, reason, SHORT } from "../words";

/** Who it was, as far as this device or the server knows: names of what was sent are in the roster alone. */
export function who(entry: Entry, roster?: Roster): string {
  const name = entry.name || (entry.bearer && roster?.get(entry.bearer)?.full_name);
  if (name) return name;
  return entry.shown === "NOT_VALID" ? "Mã lạ" : "Không rõ tên";
}

/** How far it is on its way to the server. */
export function progress(entry: Entry): string {
  if (entry.undo === "DONE") return entry.turned_away ? "không cho vào" : "đã hoàn tác";
  if (entry.undo === "WANTED") return entry.turned_away ? "không cho vào, chờ gửi" : "hoàn tác chờ gửi";
  if (entry.status === "DONE" && entry.problem) return entry.problem;
  if (entry.status === "DONE") return entry.shown === null ? "máy chủ đã ghi, chưa kịp hiện" : "đã gửi";
  return entry.problem ? `máy chủ chưa nhận, sẽ gửi lại: ${entry.problem}` : "chờ gửi";
}

/** What the steward saw, e.g. "Đã vào trước 07:42, Cửa B". `gate`: where this device stands. */
export function shownWords(entry: Entry, gate: string): string {
  if (entry.shown === null) return "";
  if (entry.shown === "ALREADY_CHECKED_IN" || entry.shown === "ALREADY_LEFT")
    return `${SHORT[entry.shown]}${placed(entry.first)}`;
  return `${SHORT[entry.shown]}${placed({ at: entry.scanned_at, gate })}`;
}

/** What the server made of a scan that it sees otherwise, with the other gate and its time. */
export function serverWords({ answer, shown }: Entry): string {
  if (!answer) return "";
  const first = answer.first_scan && { at: answer.first_scan.at, gate: answer.first_scan.gate_name };
  if (shown === "ALREADY_CHECKED_IN" && answer.verdict === "ADMITTED")
    return "chưa có ai vào bằng thẻ này, nên đã ghi là mời vào";
  if (first) return `${SHORT.ALREADY_CHECKED_IN}${placed(first)}`;
  if (answer.verdict !== shown) return SHORT[answer.verdict];
  return told(answer.reason) || reason(answer.verdict, answer.flagged);
}

function placed(first: Presence | null): string {
  if (!first) return "";
  return ` ${moment(first.at)}${first.gate ? `, ${first.gate}` : ""}`;
}
