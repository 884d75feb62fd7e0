/** In which words the page behind the stage tells turns and people. */
import type { BackstageRow, RowMember } from "../shared/line/types";

export const TURNS: Record<BackstageRow["turn"], string> = {
  ON_STAGE: "Đang trên sân khấu",
  NEXT: "Chuẩn bị ngay",
  AFTER: "Sau đó",
};

const GIVEN = ["PRESENTED", "RECEIVED_BY_PROXY"];

export type Step = "stand-by" | "give" | "receiver" | "defer" | "reinstate";

/** What may be done with somebody now, the nearest first. */
export function stepsOf(member: RowMember): Step[] {
  const { status, is_announced } = member;
  if (status === "REVOKED" || GIVEN.includes(status)) return [];
  if (status === "DEFERRED") return is_announced ? ["give", "reinstate"] : ["reinstate"];
  if (is_announced) return ["give", "defer"];
  return status === "SCHEDULED" ? ["stand-by", "receiver", "defer"] : [];
}

/** How it stands with somebody, in a few words; "" where nothing is to be said. */
export function noteOf({ status, is_announced, certificate_number, blocked, presence }: RowMember): string {
  if (GIVEN.includes(status)) {
    const how = status === "PRESENTED" ? "Đã trao" : "Đã trao cho người nhận thay";
    return certificate_number ? `${how}, số ${certificate_number}` : how;
  }
  if (status === "REVOKED") return "Đã rút, không lên";
  if (status === "DEFERRED") return "Trao sau tại đơn vị";
  if (is_announced) return "Đã công bố, chưa trao";
  return presence === "HERE" ? (blocked ?? "") : "";
}
