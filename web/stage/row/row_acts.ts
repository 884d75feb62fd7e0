/** What may be done with a row of the queue, by how far it has come and by what whoever asks may do. */
import type { RollEntry, StageHand } from "../../shared/line/types";

export type RowAct =
  | "arm"
  | "again"
  | "present"
  | "proxy"
  | "ungiven"
  | "defer"
  | "reinstate"
  | "link"
  | "receiver"
  | "instead"
  | "nobody"
  | "return"
  | "hold"
  | "release"
  | "correct"
  | "withdraw";

export const ACT_NAMES: Record<RowAct, string> = {
  arm: "Chuẩn bị",
  again: "Chiếu lại",
  present: "Đã trao",
  proxy: "Đã trao cho người khác…",
  ungiven: "Bỏ ghi “Đã trao”",
  defer: "Trao sau…",
  reinstate: "Đưa trở lại danh sách",
  link: "Gắn đại biểu…",
  receiver: "Người nhận…",
  instead: "Người nhận thay…",
  nobody: "Bỏ người nhận thay",
  return: "Công bố nhầm…",
  hold: "Tạm dừng…",
  release: "Bỏ tạm dừng…",
  correct: "Đính chính…",
  withdraw: "Rút…",
};

/** The acts of a row, the nearest first. None that the server would always refuse. */
export function actsOf(entry: RollEntry, me: StageHand): RowAct[] {
  const { status, kind, posthumous, representative, proxy } = entry;
  const announced = entry.sequence !== null;
  const living = kind === "INDIVIDUAL" && !posthumous;
  const given = status === "PRESENTED" || status === "RECEIVED_BY_PROXY";
  const can: [RowAct, boolean][] = [
    ["arm", me.may_operate && entry.announceable],
    ["again", me.may_operate && announced && !entry.words_warning],
    ["present", me.may_operate && announced && !given],
    ["proxy", me.may_operate && announced && !given && !(living && !proxy)],
    ["ungiven", me.may_operate && given],
    ["defer", me.may_operate && (status === "SCHEDULED" || status === "ANNOUNCED")],
    ["reinstate", me.may_operate && status === "DEFERRED"],
    ["link", me.may_operate && !given && living && representative === null],
    ["receiver", me.may_operate && !given && !living],
    ["instead", me.may_operate && !given && living && entry.may_have_proxy === true],
    ["nobody", me.may_operate && !given && Boolean(proxy)],
    ["return", me.may_operate && status === "ANNOUNCED"],
    ["hold", me.may_hold && !announced && status !== "ON_HOLD"],
    ["release", me.may_hold && status === "ON_HOLD"],
    ["correct", me.may_correct],
    ["withdraw", me.may_withdraw],
  ];
  return status === "REVOKED" ? [] : can.filter(([, may]) => may).map(([act]) => act);
}

/** Why nobody can be named to receive instead of an absent living person, and who allows it; "" where somebody can, or nobody is away. */
export function proxyWord(entry: RollEntry): string {
  const { status, kind, posthumous, representative, may_have_proxy } = entry;
  const living = kind === "INDIVIDUAL" && !posthumous;
  const over = ["PRESENTED", "RECEIVED_BY_PROXY", "REVOKED"].includes(status);
  if (!living || over || may_have_proxy || representative?.present) return "";
  return "Nhận thay người còn sống: đại hội này chưa cho phép. Ban Tổ chức bật «Cho nhận thay» ở trang Danh sách khen thưởng; nếu không thì chọn «Trao sau…».";
}
