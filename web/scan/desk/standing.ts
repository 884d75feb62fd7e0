/** How somebody on the list stands to the doors of now, and what the desk says of it. */
import { isInvited } from "../deciding/reading";
import { type RosterDelegate, type Session } from "../sending/wire";
import { moment } from "../words";

/** COMES_IN: a tap receives them. The others are let in by hand: GONE is no delegate any more, SHUT that the doors are closed. */
export type Standing = "COMES_IN" | "GONE" | "NOT_INVITED" | "SHUT";

/** `session`: that of the doors; null: none is known, and then the server decides. */
export function standingOf(delegate: RosterDelegate, session: Session | null | undefined): Standing {
  if (!delegate.active) return "GONE";
  if (!session) return "COMES_IN";
  if (!isInvited(delegate, session.id)) return "NOT_INVITED";
  return session.open ? "COMES_IN" : "SHUT";
}

/** Why and since when; "" where the banner says it, or nothing is to be said. `successor`: who took their place, "" for nobody. */
export function whyNot(
  standing: Standing,
  { gone_as, gone_since }: Pick<RosterDelegate, "gone_as" | "gone_since">,
  successor: string,
): string {
  if (standing === "NOT_INVITED") return "Không được mời dự phiên này";
  if (standing !== "GONE") return "";
  const since = gone_since ? ` từ ${moment(gone_since)}` : "";
  if (successor) return `Đã thay bằng ${successor}${since}`;
  if (gone_as === "WITHDRAWN") return `Đã rút tên, thẻ bị thu hồi${since}`;
  return gone_as === "REPLACED" ? `Đã có người thay${since}` : `Không còn trong danh sách đại biểu${since}`;
}

/** Who took somebody's place, as `people` know them; "" for nobody, or somebody who is not among them. */
export function successorOf(
  { replaced_by }: Pick<RosterDelegate, "replaced_by">,
  people: { get(id: string): RosterDelegate | undefined },
): string {
  const other = replaced_by ? people.get(replaced_by) : undefined;
  return other ? `${other.form_of_address} ${other.full_name}` : "";
}

/** For which session a hand admission counts; "" while none is known. */
export function countsIn(session: Session | null | undefined): string {
  if (!session) return "";
  return `Tính vào “${session.name}”${session.open ? "" : ", cửa đang đóng"}.`;
}

/** Who is let in by hand: somebody on no list, a delegate without a badge before us, whoever showed a badge, a delegation. */
export type Guest = "STRANGER" | "DELEGATE" | "BADGE" | "DELEGATION";

const AGREED = "Ban Tổ chức đồng ý";
const REASONS: Record<Guest, readonly string[]> = {
  STRANGER: ["Có giấy mời", AGREED, "Phục vụ, báo chí"],
  DELEGATE: [AGREED, "Quên thẻ, đã đối chiếu CCCD"],
  BADGE: [AGREED, "Đúng người, đã đối chiếu CCCD"],
  DELEGATION: [AGREED],
};

/** Reasons that can be true of them; that the doors closed on a delegate only where they are (`shut`). */
export function reasonsFor(guest: Guest, shut: boolean): readonly string[] {
  return shut && guest !== "STRANGER" ? [...REASONS[guest], "Đến muộn, cửa đã đóng"] : REASONS[guest];
}

/** Where a new badge is printed for somebody: the registration desk, with them open. */
export function printing(congressId: string, delegateId: string): string {
  return `/desk/?congress=${congressId}#dai-bieu=${delegateId}`;
}

/** A slip of just now is taken back without a word; what is older, or another gate's, with a reason. */
const SLIP_MS = 60_000;
export function needsReason(since: string, now: number): boolean {
  const age = now - Date.parse(since);
  return !(age >= 0 && age < SLIP_MS);
}
