/** What a line of the queue says of an entry. */
import type { RollEntry } from "../../shared/line/types";
import { statusName } from "../../shared/words/words";

type Told = Pick<
  RollEntry,
  "status" | "sequence" | "was_shown" | "announceable" | "blocked_reason" | "unit_name" | "award_name"
>;

/** Whether its name is public and stands as announced, handed over or not. */
export const isAnnounced = ({ status }: Pick<RollEntry, "status">): boolean =>
  ["ANNOUNCED", "PRESENTED", "RECEIVED_BY_PROXY"].includes(status);

export function noteOf(entry: Told): string {
  if (entry.status === "REVOKED") return statusName(entry.status);
  const unseen = entry.was_shown ? "" : " · chưa lên màn hình";
  if (isAnnounced(entry)) return `${statusName(entry.status)}${unseen}`;
  // what was announced and is to be given later is both
  if (entry.status === "DEFERRED" && entry.sequence !== null)
    return `Đã công bố, ${statusName(entry.status).toLowerCase()}${unseen}`;
  return entry.announceable
    ? entry.unit_name || entry.award_name
    : (entry.blocked_reason ?? statusName(entry.status));
}

/** A lamp as its sign and what it means. */
type Lamp = readonly [sign: string, meaning: string];

/** The lamp of the words: approved by a second person, changed since, not approved. */
export function wordsLampOf({ approval }: Pick<RollEntry, "approval">): Lamp {
  if (approval === "APPROVED") return ["◆", "lời đã duyệt"];
  return ["◇", approval === "REWORDED" ? "lời đã đổi sau khi duyệt" : "lời chưa duyệt"];
}

/** The lamp of whoever receives: in the hall, not there, nobody known. */
export function lampOf({ representative, proxy }: Pick<RollEntry, "representative" | "proxy">): Lamp {
  const who = proxy ?? representative;
  if (!who) return ["·", "chưa gắn người nhận"];
  return who.present ? ["●", "người nhận đã có mặt"] : ["○", "người nhận chưa có mặt"];
}
