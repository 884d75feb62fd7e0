/** What the head of the stage says of where its operator stands: the wrong congress, or a page that only looks on, is seen at once. */
import type { StageCongress, StageHand } from "../../shared/line/types";
import { date } from "../../shared/words/format";
import { roleName } from "../../shared/words/words";

/** Roles by what they may do here, the first that is held is said. */
const ROLES = ["STAGE", "ORGANIZER", "HONORS_APPROVER", "HONORS_EDITOR", "MC", "AUDITOR"];

export interface HeadWords {
  /** Code and date of the congress. */
  congress: string;
  /** In which role this page works, and whether it only looks on. */
  role: string;
}

export function headWords(
  congress: Pick<StageCongress, "code" | "starts_at"> | null,
  me: Pick<StageHand, "roles" | "may_operate"> | null,
): HeadWords {
  const held = ROLES.find((role) => me?.roles?.includes(role));
  const role = held ? roleName(held) : "";
  return {
    congress: congress
      ? [congress.code, congress.starts_at ? date(congress.starts_at) : "chưa định ngày"].join(" · ")
      : "",
    role: me && !me.may_operate ? `${role}, chỉ xem` : role,
  };
}
