/** What goes on in a congress that somebody is about to archive, in words for them. */
import { count } from "../../shared/words/format";
import type { PresenceCounts, StageState } from "../../shared/line/types";

/** Null: that service did not answer. */
export interface Told {
  readonly doors: Pick<PresenceCounts, "session" | "present"> | null;
  readonly stage: Pick<StageState, "on_air"> | null;
}

const NAMED = ["HONOREE", "ROW", "DECISION"];

/** What would be broken off, or cannot be told; none: the congress lies still. */
export function goingOn({ doors, stage }: Told): string[] {
  const found: string[] = [];
  if (!doors) found.push("Chưa hỏi được cửa điểm danh: có thể cửa đang mở.");
  else if (doors.session?.open)
    found.push(`Cửa đang mở cho “${doors.session.name}”, ${count(doors.present)} người đã vào.`);
  if (!stage) found.push("Chưa hỏi được sân khấu: có thể đang có tên trên màn hình.");
  else if (NAMED.includes(stage.on_air.card)) found.push(onAir(stage));
  return found;
}

function onAir({ on_air }: Pick<StageState, "on_air">): string {
  if (on_air.card === "DECISION") return "Quyết định khen thưởng đang chiếu trên màn hình.";
  const name = on_air.entry?.name;
  return name ? `Tên “${name}” đang trên màn hình.` : "Một hàng trao đang trên màn hình.";
}
